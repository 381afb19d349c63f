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
