-- Module id.netral.media: pictures, videos and files, by the hash of their bytes.

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

-- Rows of at most 512 KiB, so that a long video needs neither much memory nor a large packet.
CREATE TABLE media_chunk (
    sha256 CHAR(64)   NOT NULL,
    number INT        NOT NULL,                      -- from 0
    bytes  MEDIUMBLOB NOT NULL,
    PRIMARY KEY (sha256, number),
    CONSTRAINT media_chunk_object FOREIGN KEY (sha256) REFERENCES media_object (sha256) ON DELETE CASCADE
);

-- Who handed in what, for what: the quotas count it.
CREATE TABLE media_upload (
    scope_kind  VARCHAR(20)  NOT NULL,               -- module, scorm, …
    scope_id    BIGINT       NOT NULL,
    sha256      CHAR(64)     NOT NULL,
    account_id  BIGINT       NOT NULL,               -- 0: the system
    name        VARCHAR(200) NOT NULL,
    uploaded_at DATETIME(6)  NOT NULL,
    PRIMARY KEY (scope_kind, scope_id, sha256, account_id),
    INDEX media_upload_by_account (account_id),
    CONSTRAINT media_upload_object FOREIGN KEY (sha256) REFERENCES media_object (sha256) ON DELETE CASCADE
);
