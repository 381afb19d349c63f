-- a TIMESTAMP is converted by the zone of the database's machine, which has hours twice or not at all in some places
ALTER TABLE persistent_logins
    MODIFY last_used DATETIME NOT NULL;
