-- Bytes, once for each content. Whatever refers to them by a foreign key without a cascade keeps them.
CREATE TABLE media_object (
    sha256       CHAR(64)     NOT NULL PRIMARY KEY,
    size         BIGINT       NOT NULL,
    content_type VARCHAR(100) NOT NULL,
    width        INT          NULL,                  -- of a picture, in pixels
    height       INT          NULL,
    kept_in      VARCHAR(10)  NOT NULL,              -- DATABASE, FOLDER, S3
    complete     BOOLEAN      NOT NULL,              -- false while the bytes are being written or removed
    stored_at    DATETIME(6)  NOT NULL,
    touched_at   DATETIME(6)  NOT NULL,              -- when somebody last handed in these bytes
    INDEX media_object_touched (touched_at)
);
