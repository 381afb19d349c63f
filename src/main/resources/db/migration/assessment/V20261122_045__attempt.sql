CREATE TABLE attempt (
    id                BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    employee_id       BIGINT        NOT NULL,
    module_version_id BIGINT        NOT NULL,
    number            INT           NOT NULL,
    seed              BIGINT        NOT NULL,
    state             VARCHAR(10)   NOT NULL,           -- OPEN, SUBMITTED
    started_at        DATETIME(6)   NOT NULL,
    submitted_at      DATETIME(6)   NULL,
    score             DECIMAL(5, 2) NULL,               -- percent
    passed            BOOLEAN       NULL,
    -- one open attempt per person and version, however many devices press "start" at once
    open_key          TINYINT AS (IF(state = 'OPEN', 1, NULL)) PERSISTENT,
    UNIQUE KEY attempt_number (employee_id, module_version_id, number),
    UNIQUE KEY attempt_open (employee_id, module_version_id, open_key),
    CONSTRAINT attempt_quiz FOREIGN KEY (module_version_id) REFERENCES quiz (module_version_id)
);
