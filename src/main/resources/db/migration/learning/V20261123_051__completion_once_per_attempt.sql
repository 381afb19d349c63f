-- Once per attempt; corrections of a row name the same attempt.
ALTER TABLE completion
    ADD COLUMN first_of_attempt BIGINT AS (IF(supersedes_id IS NULL, attempt_id, NULL)) PERSISTENT,
    DROP INDEX completion_attempt,
    ADD UNIQUE INDEX completion_attempt (first_of_attempt),
    ADD INDEX completion_by_attempt (attempt_id);
