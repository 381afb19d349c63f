-- The versions it followed there.
CREATE TABLE version_arrival_earlier (
    module_version_id BIGINT NOT NULL,
    origin_version_id BIGINT NOT NULL,
    PRIMARY KEY (module_version_id, origin_version_id),
    CONSTRAINT version_arrival_earlier_arrival FOREIGN KEY (module_version_id)
        REFERENCES version_arrival (module_version_id) ON DELETE CASCADE,
    CONSTRAINT version_arrival_earlier_origin FOREIGN KEY (origin_version_id)
        REFERENCES origin_version (id) ON DELETE CASCADE
);
