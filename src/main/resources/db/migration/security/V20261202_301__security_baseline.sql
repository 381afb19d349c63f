-- Module id.netral.security: accounts and how they sign in, keys for programs, the audit trail and the log of downloads.


-- Accounts ------------------------------------------------------------------------------------------------------------

-- A person who may sign in. Employees have one each; the first administrator has no employee behind it.
CREATE TABLE account (
    id                     BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    employee_id            BIGINT       NULL,
    nip                    CHAR(18)     NULL,
    email                  VARCHAR(200) NULL,
    display_name           VARCHAR(200) NOT NULL,
    password_hash          VARCHAR(300) NULL,
    state                  VARCHAR(20)  NOT NULL,       -- INVITED, ACTIVE, DISABLED
    activation_hash        VARCHAR(128) NULL,           -- of the one-time code; never the code itself
    activation_expires     DATETIME(6)  NULL,
    signed_out_before      DATETIME(6)  NULL,           -- sessions begun before this instant are over
    created_at             DATETIME(6)  NOT NULL,
    version                INT          NOT NULL DEFAULT 0,
    -- of roles, state, or by "sign out everywhere"; every node asks now and then, so that open sessions follow
    access_changed_at      DATETIME(6)  NULL,
    -- disabled because the employee left, not by an administrator: who comes back gets the account back
    closed_with_employment BOOLEAN      NOT NULL DEFAULT FALSE,
    UNIQUE KEY account_employee (employee_id),
    UNIQUE KEY account_nip (nip),
    UNIQUE KEY account_email (email),
    INDEX account_by_access_change (access_changed_at)
);

-- What an account may do.
CREATE TABLE account_role (
    account_id BIGINT      NOT NULL,
    role       VARCHAR(20) NOT NULL,
    PRIMARY KEY (account_id, role),
    CONSTRAINT account_role_account FOREIGN KEY (account_id) REFERENCES account (id)
);

-- The one-time link by which the first administrator is made: at most one row, only the hash of its token.
CREATE TABLE admin_link (
    id         TINYINT     NOT NULL PRIMARY KEY,
    token_hash CHAR(64)    NOT NULL,
    expires    DATETIME(6) NOT NULL,
    CONSTRAINT admin_link_single CHECK (id = 1)
);


-- Signing in ----------------------------------------------------------------------------------------------------------

-- Spring Security's own table for remember-me series, the first four names are its choice. Tokens are kept as hashes.
CREATE TABLE persistent_logins (
    username          VARCHAR(64) NOT NULL,             -- the account's id
    series            VARCHAR(64) NOT NULL PRIMARY KEY,
    token             VARCHAR(64) NOT NULL,
    last_used         DATETIME    NOT NULL,             -- no TIMESTAMP: the zone of the database's machine would convert it
    -- stays good for a minute, because a browser that restores its tabs sends several requests with the same cookie at once
    previous_token    VARCHAR(64) NULL,
    -- Since when tokens were handed out of which none has come back yet; null once the newest one has. Until then the
    -- browser may never have got the answer, and the token before stays good.
    unconfirmed_since DATETIME(6) NULL,
    INDEX persistent_logins_by_user (username),
    INDEX persistent_logins_by_use (last_used)
);

-- Browsers in which an account's password was given; they are not kept out by others who guess at the account.
CREATE TABLE known_device (
    hash       CHAR(64)    NOT NULL,                    -- of the token in the browser's cookie
    account_id BIGINT      NOT NULL,
    last_used  DATETIME(6) NOT NULL,
    PRIMARY KEY (hash, account_id),
    INDEX known_device_by_account (account_id, last_used),
    CONSTRAINT known_device_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
);

-- A key for another program. Only the hash is kept; what it may do is its scope.
CREATE TABLE api_token (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    name         VARCHAR(100) NOT NULL,
    scope        VARCHAR(20)  NOT NULL,                                 -- ROSTER
    hash         CHAR(64)     NOT NULL,
    created_at   DATETIME(6)  NOT NULL,
    created_by   VARCHAR(200) NOT NULL,
    expires_at   DATETIME(6)  NOT NULL,
    revoked_at   DATETIME(6)  NULL,
    last_used_at DATETIME(6)  NULL,
    UNIQUE KEY api_token_hash (hash)
);


-- What was done ---------------------------------------------------------------------------------------------------------

-- Who did what, when, from where. Rows are only added.
CREATE TABLE audit_entry (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    happened_at DATETIME(6)  NOT NULL,
    account_id  BIGINT       NULL,
    actor       VARCHAR(200) NOT NULL,
    action      VARCHAR(40)  NOT NULL,
    subject     VARCHAR(300) NULL,
    detail      JSON         NULL,
    address     VARCHAR(64)  NULL,
    INDEX audit_entry_by_time (happened_at, id),
    INDEX audit_entry_by_account (account_id, happened_at)
);

-- Which files with people's data were fetched: by whom, with what in them, what for. Rows are only added; they go when their
-- time is over.
CREATE TABLE download_log (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    downloaded_at DATETIME(6)  NOT NULL,
    account_id    BIGINT       NULL,                    -- null: sent by the system
    who           VARCHAR(200) NOT NULL,                -- as they were called then
    report        VARCHAR(100) NOT NULL,
    filter        VARCHAR(500) NOT NULL,                -- in words
    row_count     BIGINT       NOT NULL,
    sha256        CHAR(64)     NOT NULL,
    purpose       VARCHAR(200) NOT NULL,
    INDEX download_log_by_time (downloaded_at, id),
    INDEX download_log_by_account (account_id, downloaded_at)
);
