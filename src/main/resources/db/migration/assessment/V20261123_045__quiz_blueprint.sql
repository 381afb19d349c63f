-- How many questions of a kind an attempt draws first; null: does not matter.
CREATE TABLE quiz_blueprint (
    module_version_id BIGINT      NOT NULL,
    position          INT         NOT NULL,
    draw              INT         NOT NULL,
    topic             VARCHAR(80) NULL,
    article_id        VARCHAR(80) NULL,
    difficulty        VARCHAR(10) NULL,
    PRIMARY KEY (module_version_id, position),
    CONSTRAINT quiz_blueprint_quiz FOREIGN KEY (module_version_id) REFERENCES quiz (module_version_id),
    CONSTRAINT quiz_blueprint_article FOREIGN KEY (article_id) REFERENCES legal_article (id)
);
