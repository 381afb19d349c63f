-- What a published story cites, so that a repealed article leads to it.
CREATE TABLE branching_version_article (
    version_id BIGINT      NOT NULL,
    article_id VARCHAR(80) NOT NULL,
    PRIMARY KEY (version_id, article_id),
    KEY branching_version_article_article (article_id),
    CONSTRAINT branching_version_article_version FOREIGN KEY (version_id) REFERENCES branching_version (id)
);
