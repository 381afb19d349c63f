-- A story as published: never changed again.
CREATE TABLE branching_version (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    story_id     BIGINT       NOT NULL,
    number       INT          NOT NULL,
    title        VARCHAR(200) NOT NULL,
    summary      VARCHAR(500) NOT NULL,
    content      LONGTEXT     NOT NULL CHECK (JSON_VALID(content)),
    content_hash CHAR(64)     NOT NULL,
    from_file    BOOLEAN      NOT NULL,      -- came from the content folder, not from a draft
    authors      TEXT         NOT NULL,      -- accounts that wrote the draft, as JSON; empty for a file
    approved_by  BIGINT       NULL,          -- account; null for a file
    published_at DATETIME(6)  NOT NULL,
    UNIQUE KEY branching_version_number (story_id, number),
    CONSTRAINT branching_version_story FOREIGN KEY (story_id) REFERENCES branching_story (id)
);
