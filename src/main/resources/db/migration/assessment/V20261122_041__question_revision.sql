-- What a learner saw. Never changed; a corrected question gets the next number.
CREATE TABLE question_revision (
    id           BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    question_id  BIGINT        NOT NULL,
    number       INT           NOT NULL,
    content_hash CHAR(64)      NOT NULL,
    type         VARCHAR(20)   NOT NULL,                -- SINGLE, MULTIPLE, TRUE_FALSE
    topic        VARCHAR(80)   NOT NULL,
    difficulty   VARCHAR(10)   NOT NULL,                -- EASY, MEDIUM, HARD
    stem         VARCHAR(2000) NOT NULL,
    options      JSON          NOT NULL,                -- [{text, correct, feedback}] in the author's order
    feedback     VARCHAR(2000) NOT NULL,
    created_at   DATETIME(6)   NOT NULL,
    UNIQUE KEY question_revision_number (question_id, number),
    CONSTRAINT question_revision_question FOREIGN KEY (question_id) REFERENCES question (id)
);
