CREATE TABLE lesson_article (
    lesson_id  BIGINT      NOT NULL,
    article_id VARCHAR(80) NOT NULL,
    PRIMARY KEY (lesson_id, article_id),
    INDEX lesson_article_by_article (article_id),
    CONSTRAINT lesson_article_lesson FOREIGN KEY (lesson_id) REFERENCES lesson (id),
    CONSTRAINT lesson_article_article FOREIGN KEY (article_id) REFERENCES legal_article (id)
);
