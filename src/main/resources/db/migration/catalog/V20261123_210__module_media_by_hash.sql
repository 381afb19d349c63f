-- In one step: a row without its hash in the store stops this before any bytes go.
ALTER TABLE module_media
    MODIFY COLUMN sha256 CHAR(64) NOT NULL,
    MODIFY COLUMN content_type VARCHAR(100) NOT NULL,
    ADD INDEX module_media_by_hash (sha256),
    ADD CONSTRAINT module_media_object FOREIGN KEY (sha256) REFERENCES media_object (sha256),
    DROP COLUMN bytes;
