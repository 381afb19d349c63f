-- The ledger. Rows are only added; a correction is a row that supersedes another.
CREATE TABLE completion (
    id                BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    employee_id       BIGINT        NOT NULL,
    module_id         BIGINT        NOT NULL,
    module_version_id BIGINT        NOT NULL,
    attempt_id        BIGINT        NULL,               -- the evidence
    score             DECIMAL(5, 2) NULL,
    jp                DECIMAL(4, 1) NOT NULL,
    completed_at      DATETIME(6)   NOT NULL,
    recorded_at       DATETIME(6)   NOT NULL,
    recorded_by       BIGINT        NULL,               -- account; null: the system, at submission
    supersedes_id     BIGINT        NULL,
    reason            VARCHAR(500)  NULL,
    UNIQUE KEY completion_attempt (attempt_id),
    UNIQUE KEY completion_supersedes (supersedes_id),
    INDEX completion_by_employee (employee_id, module_id, completed_at),
    INDEX completion_by_module (module_id, completed_at),
    CONSTRAINT completion_superseded FOREIGN KEY (supersedes_id) REFERENCES completion (id)
);
