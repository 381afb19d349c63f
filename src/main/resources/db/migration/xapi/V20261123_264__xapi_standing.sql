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
