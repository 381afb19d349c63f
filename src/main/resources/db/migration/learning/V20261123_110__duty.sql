-- Who is asked what, by which assignment, since when and until when. Never deleted: leaving a unit releases, it does not undo.
CREATE TABLE duty (
    id              BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    assignment_id   BIGINT      NOT NULL,
    cycle           INT         NOT NULL DEFAULT 1,
    employee_id     BIGINT      NOT NULL,
    module_id       BIGINT      NOT NULL,
    mandatory       BOOLEAN     NOT NULL DEFAULT TRUE,
    asked_at        DATETIME(6) NOT NULL,
    due_on          DATE        NULL,
    counts_from     DATE        NULL,                               -- a completion before that day does not fulfil it; null: any does
    released_at     DATETIME(6) NULL,
    released_reason VARCHAR(20) NULL,                               -- ENDED (the assignment) or LEFT (the audience)
    open_key        TINYINT AS (IF(released_at IS NULL, 1, NULL)) PERSISTENT,
    UNIQUE KEY duty_once (assignment_id, cycle, employee_id, module_id, open_key),
    INDEX duty_by_employee (employee_id, module_id, released_at),
    INDEX duty_by_due (released_at, due_on),
    CONSTRAINT duty_assignment FOREIGN KEY (assignment_id) REFERENCES assignment (id)
);
