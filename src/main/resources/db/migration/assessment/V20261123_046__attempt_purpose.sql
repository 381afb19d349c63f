-- An attempt is the quiz itself or the test before the lessons. A deadline is fixed at the start.
ALTER TABLE attempt
    ADD COLUMN purpose     VARCHAR(10) NOT NULL DEFAULT 'QUIZ',     -- QUIZ, PRE_TEST
    ADD COLUMN deadline_at DATETIME(6) NULL,
    DROP INDEX attempt_number,
    DROP INDEX attempt_open,
    ADD UNIQUE INDEX attempt_number (employee_id, module_version_id, purpose, number),
    ADD UNIQUE INDEX attempt_open (employee_id, module_version_id, purpose, open_key),
    ADD INDEX attempt_overdue (open_key, deadline_at);
