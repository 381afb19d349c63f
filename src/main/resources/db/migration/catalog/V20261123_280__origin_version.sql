-- Versions that a module had at the agency it came from. They are looked at and compared, never offered to anybody.
CREATE TABLE origin_version (
    id           BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    module_id    BIGINT        NOT NULL,
    sha256       CHAR(64)      NOT NULL,   -- over all that is kept of it, so that each is kept once
    agency       VARCHAR(200)  NOT NULL,   -- whose pack it came with
    number       INT           NOT NULL,   -- there
    title        VARCHAR(200)  NOT NULL,
    published_at DATETIME(6)   NOT NULL,   -- there
    change_note  VARCHAR(1000) NOT NULL,
    material     BOOLEAN       NOT NULL,
    UNIQUE KEY origin_version_once (module_id, sha256),
    CONSTRAINT origin_version_module FOREIGN KEY (module_id) REFERENCES learning_module (id) ON DELETE CASCADE
);
