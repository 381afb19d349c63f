-- Browsers in which an account's password was given; they are not kept out by others who guess at the account.
CREATE TABLE known_device (
    hash       CHAR(64)    NOT NULL,                    -- of the token in the browser's cookie
    account_id BIGINT      NOT NULL,
    last_used  DATETIME(6) NOT NULL,
    PRIMARY KEY (hash, account_id),
    INDEX known_device_by_account (account_id, last_used),
    CONSTRAINT known_device_account FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
);
