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
