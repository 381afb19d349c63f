-- Who handed in what, for what: the quotas count it.
CREATE TABLE media_upload (
    scope_kind  VARCHAR(20)  NOT NULL,               -- module, scorm, …
    scope_id    BIGINT       NOT NULL,
    sha256      CHAR(64)     NOT NULL,
    account_id  BIGINT       NOT NULL,               -- 0: the system
    name        VARCHAR(200) NOT NULL,
    uploaded_at DATETIME(6)  NOT NULL,
    PRIMARY KEY (scope_kind, scope_id, sha256, account_id),
    INDEX media_upload_by_account (account_id),
    CONSTRAINT media_upload_object FOREIGN KEY (sha256) REFERENCES media_object (sha256) ON DELETE CASCADE
);
