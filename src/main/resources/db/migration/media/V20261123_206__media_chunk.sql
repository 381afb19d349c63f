-- Rows of at most 512 KiB, so that a long video needs neither much memory nor a large packet.
CREATE TABLE media_chunk (
    sha256 CHAR(64)   NOT NULL,
    number INT        NOT NULL,                      -- from 0
    bytes  MEDIUMBLOB NOT NULL,
    PRIMARY KEY (sha256, number),
    CONSTRAINT media_chunk_object FOREIGN KEY (sha256) REFERENCES media_object (sha256) ON DELETE CASCADE
);
