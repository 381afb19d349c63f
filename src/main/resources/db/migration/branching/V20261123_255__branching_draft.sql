-- The draft of a story's next version; gone once published.
CREATE TABLE branching_draft (
    story_id        BIGINT        NOT NULL PRIMARY KEY,
    title           VARCHAR(200)  NOT NULL,
    content         LONGTEXT      NOT NULL CHECK (JSON_VALID(content)),
    state           VARCHAR(10)   NOT NULL,  -- WRITING, SUBMITTED
    note            VARCHAR(1000) NULL,      -- why it was sent back
    changed_by      BIGINT        NOT NULL,  -- account
    changed_by_name VARCHAR(200)  NOT NULL,
    changed_at      DATETIME(6)   NOT NULL,
    lock_version    INT           NOT NULL DEFAULT 0,
    CONSTRAINT branching_draft_story FOREIGN KEY (story_id) REFERENCES branching_story (id)
);
