-- A person who may sign in. Employees have one each; the first administrator has no employee behind it.
CREATE TABLE account (
    id                 BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    employee_id        BIGINT       NULL,
    nip                CHAR(18)     NULL,
    email              VARCHAR(200) NULL,
    display_name       VARCHAR(200) NOT NULL,
    password_hash      VARCHAR(300) NULL,
    state              VARCHAR(20)  NOT NULL,           -- INVITED, ACTIVE, DISABLED
    activation_hash    VARCHAR(128) NULL,               -- of the one-time code; never the code itself
    activation_expires DATETIME(6)  NULL,
    signed_out_before  DATETIME(6)  NULL,               -- sessions begun before this instant are over
    created_at         DATETIME(6)  NOT NULL,
    version            INT          NOT NULL DEFAULT 0,
    UNIQUE KEY account_employee (employee_id),
    UNIQUE KEY account_nip (nip),
    UNIQUE KEY account_email (email)
);
