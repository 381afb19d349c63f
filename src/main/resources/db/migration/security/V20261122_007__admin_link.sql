-- The one-time link by which the first administrator is made: at most one row, only the hash of its token.
CREATE TABLE admin_link (
    id         TINYINT     NOT NULL PRIMARY KEY,
    token_hash CHAR(64)    NOT NULL,
    expires    DATETIME(6) NOT NULL,
    CONSTRAINT admin_link_single CHECK (id = 1)
);
