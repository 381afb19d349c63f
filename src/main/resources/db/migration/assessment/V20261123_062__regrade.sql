-- A question was wrong: its attempts were scored again.
CREATE TABLE regrade (
    id            BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    question_id   BIGINT        NOT NULL,
    rule          VARCHAR(20)   NOT NULL,                           -- NEW_KEY, FULL_MARKS
    to_revision   BIGINT        NULL,
    reason        VARCHAR(500)  NOT NULL,
    regraded_by   BIGINT        NULL,                               -- account
    regraded_at   DATETIME(6)   NOT NULL,
    CONSTRAINT regrade_question FOREIGN KEY (question_id) REFERENCES question (id),
    CONSTRAINT regrade_revision FOREIGN KEY (to_revision) REFERENCES question_revision (id)
);
