-- Module id.netral.privacy: what people are told, what they ask to be corrected, how long things are kept.

-- Who has been told, in which version of the text, what personal data are used for.
CREATE TABLE privacy_notice_seen (
    account_id BIGINT      NOT NULL,
    version    INT         NOT NULL,
    seen_at    DATETIME(6) NOT NULL,
    PRIMARY KEY (account_id, version)
);

-- A person says that something kept about them is wrong. HR answers; what is wrong is changed where it is kept, not here.
CREATE TABLE correction_request (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    employee_id  BIGINT       NOT NULL,
    field        VARCHAR(20)  NOT NULL,
    shown        VARCHAR(300) NOT NULL,                 -- what stood there when it was asked
    wanted       VARCHAR(300) NOT NULL,
    note         VARCHAR(500) NOT NULL,
    requested_at DATETIME(6)  NOT NULL,
    state        VARCHAR(10)  NOT NULL DEFAULT 'OPEN',  -- OPEN, ACCEPTED, DECLINED
    answer       VARCHAR(500) NULL,
    answered_at  DATETIME(6)  NULL,
    answered_by  VARCHAR(200) NULL,
    INDEX correction_request_by_employee (employee_id, id),
    INDEX correction_request_by_state (state, requested_at)
);

-- How many months a kind of data is kept; kinds without a row are kept as long as Netral suggests.
CREATE TABLE retention (
    kind       VARCHAR(30)  NOT NULL PRIMARY KEY,
    months     INT          NOT NULL,
    changed_at DATETIME(6)  NOT NULL,
    changed_by VARCHAR(200) NOT NULL
);
