-- Which files the register was last read from, so that a start with the same files reads nothing.
CREATE TABLE legal_register_source (
    id           TINYINT     NOT NULL PRIMARY KEY DEFAULT 1,
    content_hash CHAR(64)    NOT NULL,
    loaded_at    DATETIME(6) NOT NULL,
    CONSTRAINT legal_register_source_single CHECK (id = 1)
);
