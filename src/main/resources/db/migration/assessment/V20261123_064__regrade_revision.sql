-- The revisions a regrade corrects. Attempts that drew one are scored by its newest regrade, also when handed in later.
CREATE TABLE regrade_revision (
    question_revision_id BIGINT NOT NULL,
    regrade_id           BIGINT NOT NULL,
    PRIMARY KEY (question_revision_id, regrade_id),
    CONSTRAINT regrade_revision_revision FOREIGN KEY (question_revision_id) REFERENCES question_revision (id),
    CONSTRAINT regrade_revision_regrade FOREIGN KEY (regrade_id) REFERENCES regrade (id)
);
