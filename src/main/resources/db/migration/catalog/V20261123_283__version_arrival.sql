-- What a version that came from another agency was there.
CREATE TABLE version_arrival (
    module_version_id BIGINT        NOT NULL PRIMARY KEY,
    number            INT           NOT NULL,
    published_at      DATETIME(6)   NOT NULL,
    change_note       VARCHAR(1000) NOT NULL,
    material          BOOLEAN       NOT NULL,
    CONSTRAINT version_arrival_version FOREIGN KEY (module_version_id) REFERENCES module_version (id) ON DELETE CASCADE
);
