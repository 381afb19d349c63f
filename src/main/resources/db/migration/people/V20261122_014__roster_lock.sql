-- One row that every import changes first, so that imports follow one another, also from several servers.
CREATE TABLE roster_lock (
    id      TINYINT NOT NULL PRIMARY KEY,
    imports BIGINT  NOT NULL
);
