-- What an attempt was before and is since; the first row of an attempt holds its original score.
CREATE TABLE regraded_attempt (
    regrade_id BIGINT        NOT NULL,
    attempt_id BIGINT        NOT NULL,
    old_score  DECIMAL(5, 2) NOT NULL,
    new_score  DECIMAL(5, 2) NOT NULL,
    old_passed BOOLEAN       NOT NULL,
    new_passed BOOLEAN       NOT NULL,
    PRIMARY KEY (regrade_id, attempt_id),
    INDEX regraded_attempt_by_attempt (attempt_id),
    CONSTRAINT regraded_attempt_regrade FOREIGN KEY (regrade_id) REFERENCES regrade (id),
    CONSTRAINT regraded_attempt_attempt FOREIGN KEY (attempt_id) REFERENCES attempt (id)
);
