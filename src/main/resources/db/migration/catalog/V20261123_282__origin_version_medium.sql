CREATE TABLE origin_version_medium (
    origin_version_id BIGINT       NOT NULL,
    path              VARCHAR(200) NOT NULL,
    sha256            CHAR(64)     NOT NULL,
    PRIMARY KEY (origin_version_id, path),
    INDEX origin_version_medium_by_hash (sha256),
    CONSTRAINT origin_version_medium_version FOREIGN KEY (origin_version_id) REFERENCES origin_version (id) ON DELETE CASCADE,
    CONSTRAINT origin_version_medium_object FOREIGN KEY (sha256) REFERENCES media_object (sha256)
);
