-- Who has changed what of a module's quiz, and when last: questions and how the quiz is held.
CREATE TABLE question_author (
    module_id  BIGINT      NOT NULL,
    account_id BIGINT      NOT NULL,
    last_at    DATETIME(6) NOT NULL,
    PRIMARY KEY (module_id, account_id),
    CONSTRAINT question_author_module FOREIGN KEY (module_id) REFERENCES learning_module (id) ON DELETE CASCADE
);
