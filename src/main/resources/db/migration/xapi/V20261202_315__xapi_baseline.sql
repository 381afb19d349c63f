-- Module id.netral.xapi: statements for a learning record store.

-- Statements for the learning record store. The id is the statement's own, so a repeat is the same statement there too.
CREATE TABLE xapi_statement (
    number     BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,   -- order of sending
    id         CHAR(36)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    verb       VARCHAR(20) NOT NULL,
    statement  MEDIUMTEXT  NOT NULL,
    state      VARCHAR(10) NOT NULL,                              -- WAITING, DONE, REFUSED
    created_at DATETIME(6) NOT NULL,
    settled_at DATETIME(6) NULL,
    tries      INT         NOT NULL DEFAULT 0,
    reply      VARCHAR(500) NULL,                                 -- what the store said when it refused
    UNIQUE KEY xapi_statement_once (id),
    INDEX xapi_statement_due (state, number),
    INDEX xapi_statement_settled (state, settled_at)
);

-- One row: the secret pseudonyms and statement ids are made with, and how the learning record store was found last.
CREATE TABLE xapi_standing (
    id           TINYINT      NOT NULL PRIMARY KEY DEFAULT 1,
    secret       CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    failures     INT          NOT NULL DEFAULT 0,                 -- in a row
    rest_until   DATETIME(6)  NULL,                               -- no try before
    problem      VARCHAR(60)  NULL,                               -- key of the sentence that explains the last failure
    reply        VARCHAR(500) NULL,
    worked_at    DATETIME(6)  NULL,
    CONSTRAINT xapi_standing_single CHECK (id = 1)
);
