-- A branching case through all its versions.
CREATE TABLE branching_story (
    id                 BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    slug               VARCHAR(80) NOT NULL,
    current_version_id BIGINT      NULL,     -- null until first published
    created_at         DATETIME(6) NOT NULL,
    UNIQUE KEY branching_story_slug (slug)
);
