-- A question that stands in another module's bank by reference: its text changes whenever the origin's does.
CREATE TABLE question_link (
    question_id BIGINT NOT NULL PRIMARY KEY,
    origin_id   BIGINT NOT NULL,                     -- never a reference itself
    INDEX question_link_origin (origin_id),
    CONSTRAINT question_link_question FOREIGN KEY (question_id) REFERENCES question (id) ON DELETE CASCADE,
    CONSTRAINT question_link_of FOREIGN KEY (origin_id) REFERENCES question (id) ON DELETE CASCADE
);
