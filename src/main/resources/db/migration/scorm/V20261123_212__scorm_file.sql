CREATE TABLE scorm_file (
    package_id   BIGINT       NOT NULL,
    path         VARCHAR(400) NOT NULL COLLATE utf8mb4_bin,
    content_type VARCHAR(100) NOT NULL,
    sha256       CHAR(64)     NOT NULL,
    PRIMARY KEY (package_id, path),
    INDEX scorm_file_by_hash (sha256),
    CONSTRAINT scorm_file_package FOREIGN KEY (package_id) REFERENCES scorm_package (id) ON DELETE CASCADE,
    CONSTRAINT scorm_file_object FOREIGN KEY (sha256) REFERENCES media_object (sha256)
);
