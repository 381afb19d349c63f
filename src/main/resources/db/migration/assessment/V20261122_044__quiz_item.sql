CREATE TABLE quiz_item (
    module_version_id    BIGINT NOT NULL,
    question_revision_id BIGINT NOT NULL,
    PRIMARY KEY (module_version_id, question_revision_id),
    CONSTRAINT quiz_item_quiz FOREIGN KEY (module_version_id) REFERENCES quiz (module_version_id),
    CONSTRAINT quiz_item_revision FOREIGN KEY (question_revision_id) REFERENCES question_revision (id)
);
