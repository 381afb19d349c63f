-- What somebody has written in a bank that people are asked from; a second person lets it in, or gives it back.
CREATE TABLE question_change (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    module_id   BIGINT       NOT NULL,
    code        VARCHAR(60)  NOT NULL,
    question_id BIGINT       NULL,                       -- null: a new question
    based_on    INT          NOT NULL,                   -- number of the newest revision then, 0 for a new question
    origin_id   BIGINT       NULL,                       -- the question that a new one stands for by reference
    content     LONGTEXT     NOT NULL,                   -- JSON, see WrittenQuestion
    file_name   VARCHAR(255) NULL,                       -- of the import it came with
    written_by  BIGINT       NOT NULL,                   -- account
    author      VARCHAR(200) NOT NULL,
    written_at  DATETIME(6)  NOT NULL,
    state       VARCHAR(10)  NOT NULL,                   -- WAITING, APPROVED, RETURNED, WITHDRAWN
    decided_by  BIGINT       NULL,                       -- account
    decided_at  DATETIME(6)  NULL,
    reason      VARCHAR(500) NOT NULL DEFAULT '',
    version     INT          NOT NULL DEFAULT 0,
    waiting_key TINYINT AS (IF(state = 'WAITING', 1, NULL)) PERSISTENT,
    UNIQUE KEY question_change_waiting (module_id, code, waiting_key),
    INDEX question_change_by_state (state, id),
    CONSTRAINT question_change_module FOREIGN KEY (module_id) REFERENCES learning_module (id),
    CONSTRAINT question_change_question FOREIGN KEY (question_id) REFERENCES question (id)
);
