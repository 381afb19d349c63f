-- A unit kerja. The roster names units by their text; case and outer spaces do not make a new one.
CREATE TABLE unit (
    id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    parent_id  BIGINT       NULL,
    name       VARCHAR(200) NOT NULL,
    created_at DATETIME(6)  NOT NULL,
    UNIQUE KEY unit_name (name),
    CONSTRAINT unit_parent FOREIGN KEY (parent_id) REFERENCES unit (id)
);
