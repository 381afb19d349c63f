-- Which files with people's data were fetched: by whom, with what in them, what for. Rows are only added; they go when their time is over.
CREATE TABLE download_log (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    downloaded_at DATETIME(6)  NOT NULL,
    account_id    BIGINT       NULL,                    -- null: sent by the system
    who           VARCHAR(200) NOT NULL,                -- as they were called then
    report        VARCHAR(100) NOT NULL,
    filter        VARCHAR(500) NOT NULL,                -- in words
    row_count     BIGINT       NOT NULL,
    sha256        CHAR(64)     NOT NULL,
    purpose       VARCHAR(200) NOT NULL,
    INDEX download_log_by_time (downloaded_at, id),
    INDEX download_log_by_account (account_id, downloaded_at)
);
