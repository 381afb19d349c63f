CREATE TABLE module_media (
    module_version_id BIGINT       NOT NULL,
    path              VARCHAR(200) NOT NULL,
    content_type      VARCHAR(60)  NOT NULL,
    bytes             MEDIUMBLOB   NOT NULL,
    PRIMARY KEY (module_version_id, path),
    CONSTRAINT module_media_version FOREIGN KEY (module_version_id) REFERENCES module_version (id)
);
