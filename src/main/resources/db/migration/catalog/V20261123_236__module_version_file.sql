-- The texts a version was made from (module.yaml, lessons, quiz.yaml, licences); its pictures are module_media.
CREATE TABLE module_version_file (
    module_version_id BIGINT       NOT NULL,
    path              VARCHAR(200) NOT NULL,
    text              MEDIUMTEXT   NOT NULL,
    PRIMARY KEY (module_version_id, path),
    CONSTRAINT module_version_file_version FOREIGN KEY (module_version_id) REFERENCES module_version (id)
);
