CREATE TABLE question_revision_article (
    question_revision_id BIGINT      NOT NULL,
    article_id           VARCHAR(80) NOT NULL,
    PRIMARY KEY (question_revision_id, article_id),
    INDEX question_revision_article_by_article (article_id),
    CONSTRAINT question_revision_article_revision FOREIGN KEY (question_revision_id) REFERENCES question_revision (id),
    CONSTRAINT question_revision_article_article FOREIGN KEY (article_id) REFERENCES legal_article (id)
);
