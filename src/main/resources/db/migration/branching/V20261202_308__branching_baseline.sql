-- Module id.netral.branching: cases that go on as the learner chooses.


-- Stories -------------------------------------------------------------------------------------------------------------

-- A branching case through all its versions.
CREATE TABLE branching_story (
    id                 BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    slug               VARCHAR(80) NOT NULL,
    current_version_id BIGINT      NULL,     -- null until first published
    created_at         DATETIME(6) NOT NULL,
    UNIQUE KEY branching_story_slug (slug)
);

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

-- What a published story cites, so that a repealed article leads to it.
CREATE TABLE branching_version_article (
    version_id BIGINT      NOT NULL,
    article_id VARCHAR(80) NOT NULL,
    PRIMARY KEY (version_id, article_id),
    KEY branching_version_article_article (article_id),
    CONSTRAINT branching_version_article_version FOREIGN KEY (version_id) REFERENCES branching_version (id)
);


-- Drafts --------------------------------------------------------------------------------------------------------------

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

-- Everybody who has changed a draft; none of them may approve it.
CREATE TABLE branching_draft_author (
    story_id   BIGINT NOT NULL,
    account_id BIGINT NOT NULL,
    PRIMARY KEY (story_id, account_id),
    CONSTRAINT branching_draft_author_draft FOREIGN KEY (story_id) REFERENCES branching_draft (story_id) ON DELETE CASCADE
);


-- Runs ----------------------------------------------------------------------------------------------------------------

-- One person playing one version once. What a person would do in a made-up story is no opinion about anybody real.
CREATE TABLE branching_run (
    id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    employee_id BIGINT      NOT NULL,
    story_id    BIGINT      NOT NULL,
    version_id  BIGINT      NOT NULL,
    number      INT         NOT NULL,        -- 1 for the person's first run of the story
    started_at  DATETIME(6) NOT NULL,
    at_node     VARCHAR(60) NOT NULL,        -- the scene to act in, or the ending reached
    points      INT         NOT NULL DEFAULT 0,
    ended_at    DATETIME(6) NULL,
    -- one open run per person and story, however many devices press "start" at once
    open_key    TINYINT AS (IF(ended_at IS NULL, 1, NULL)) PERSISTENT,
    UNIQUE KEY branching_run_number (employee_id, story_id, number),
    UNIQUE KEY branching_run_open (employee_id, story_id, open_key),
    KEY branching_run_version (version_id, number),
    CONSTRAINT branching_run_version FOREIGN KEY (version_id) REFERENCES branching_version (id)
);

-- Every choice as it was made; rows are only added.
CREATE TABLE branching_step (
    run_id    BIGINT      NOT NULL,
    number    INT         NOT NULL,          -- 1, 2, … in the run
    scene_id  VARCHAR(60) NOT NULL,
    choice_id VARCHAR(60) NOT NULL,
    chosen_at DATETIME(6) NOT NULL,
    PRIMARY KEY (run_id, number),
    CONSTRAINT branching_step_run FOREIGN KEY (run_id) REFERENCES branching_run (id)
);
