-- Workbooks made in the background, each for one person, kept for some days.
CREATE TABLE report_file (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    owner_id    BIGINT       NOT NULL,                              -- account
    schedule_id BIGINT       NULL,                                  -- the schedule that asked for it
    kind        VARCHAR(30)  NOT NULL,
    filter      JSON         NOT NULL,
    language    VARCHAR(10)  NOT NULL,
    state       VARCHAR(10)  NOT NULL,                              -- WAITING, RUNNING, READY, FAILED, CANCELLED
    rows_done   BIGINT       NOT NULL DEFAULT 0,
    rows_total  BIGINT       NOT NULL DEFAULT 0,
    file_name   VARCHAR(200) NOT NULL,
    bytes       BIGINT       NOT NULL DEFAULT 0,
    asked_at    DATETIME(6)  NOT NULL,
    ended_at    DATETIME(6)  NULL,
    expires_at  DATETIME(6)  NOT NULL,
    noticed     BOOLEAN      NOT NULL DEFAULT FALSE,                -- whether the owner has been told that it is ready
    INDEX report_file_by_owner (owner_id, asked_at),
    INDEX report_file_by_expiry (expires_at)
);
