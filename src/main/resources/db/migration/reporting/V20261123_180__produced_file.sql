-- What is kept of every workbook made here: by it a file handed in is known again. Rows are only added.
CREATE TABLE produced_file (
    id           CHAR(36)     NOT NULL PRIMARY KEY,
    kind         VARCHAR(30)  NOT NULL,
    filter       JSON         NOT NULL,                             -- label and value of each part, in words
    as_of        DATETIME(6)  NULL,
    made_at      DATETIME(6)  NOT NULL,
    made_by      BIGINT       NULL,                                 -- account; null: the system
    made_by_name VARCHAR(200) NOT NULL,
    row_count    BIGINT       NOT NULL,
    data_sha256  CHAR(64)     NOT NULL,
    file_sha256  CHAR(64)     NOT NULL,
    sheets       JSON         NOT NULL,                             -- name, rows and checksums of each data sheet
    INDEX produced_file_by_bytes (file_sha256)
);
