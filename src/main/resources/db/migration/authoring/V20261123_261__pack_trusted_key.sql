-- Keys of other agencies whose packs are let in.
CREATE TABLE pack_trusted_key (
    fingerprint CHAR(64)       CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,   -- SHA-256 of the key
    name        VARCHAR(200)   NOT NULL,
    shown       VARBINARY(200) NOT NULL,                 -- X.509
    added_by    VARCHAR(200)   NOT NULL,
    added_at    DATETIME(6)    NOT NULL
);
