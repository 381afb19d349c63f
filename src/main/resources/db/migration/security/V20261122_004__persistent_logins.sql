-- Spring Security's own table for remember-me series; names and columns are its choice.
CREATE TABLE persistent_logins (
    username  VARCHAR(64) NOT NULL,                     -- the account's id
    series    VARCHAR(64) NOT NULL PRIMARY KEY,
    token     VARCHAR(64) NOT NULL,
    last_used TIMESTAMP   NOT NULL DEFAULT CURRENT_TIMESTAMP,
    INDEX persistent_logins_by_user (username)
);
