CREATE TABLE origin_version_file (
    origin_version_id BIGINT       NOT NULL,
    path              VARCHAR(200) NOT NULL,
    text              MEDIUMTEXT   NOT NULL,
    PRIMARY KEY (origin_version_id, path),
    CONSTRAINT origin_version_file_version FOREIGN KEY (origin_version_id) REFERENCES origin_version (id) ON DELETE CASCADE
);
