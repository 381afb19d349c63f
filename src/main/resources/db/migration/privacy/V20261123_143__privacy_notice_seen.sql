-- Who has been told, in which version of the text, what personal data are used for.
CREATE TABLE privacy_notice_seen (
    account_id BIGINT      NOT NULL,
    version    INT         NOT NULL,
    seen_at    DATETIME(6) NOT NULL,
    PRIMARY KEY (account_id, version)
);
