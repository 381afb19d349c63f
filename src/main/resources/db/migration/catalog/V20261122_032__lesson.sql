CREATE TABLE lesson (
    id                BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    module_version_id BIGINT       NOT NULL,
    number            INT          NOT NULL,
    slug              VARCHAR(80)  NOT NULL,
    title             VARCHAR(200) NOT NULL,
    html              MEDIUMTEXT   NOT NULL,            -- sanitised when saved, and again when shown
    minutes           INT          NOT NULL,
    cases             JSON         NOT NULL,
    UNIQUE KEY lesson_number (module_version_id, number),
    CONSTRAINT lesson_version FOREIGN KEY (module_version_id) REFERENCES module_version (id)
);
