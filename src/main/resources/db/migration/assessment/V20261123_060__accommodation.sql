-- More time for a person, for reasons that are nobody's business here.
CREATE TABLE accommodation (
    employee_id   BIGINT      NOT NULL PRIMARY KEY,
    extra_percent INT         NOT NULL,
    set_by        BIGINT      NULL,                                 -- account
    set_at        DATETIME(6) NOT NULL
);
