CREATE TABLE learning_module (
    id                 BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    slug               VARCHAR(80) NOT NULL,
    current_version_id BIGINT      NULL,
    UNIQUE KEY learning_module_slug (slug)
);
