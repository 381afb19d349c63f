-- The outbox. A row is claimed (SENDING) and committed before the mail server is spoken to, so that nothing goes out twice.
CREATE TABLE outgoing_mail (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    dedupe_key  VARCHAR(190) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    recipient   VARCHAR(200) NOT NULL,
    employee_id BIGINT       NULL,
    subject     VARCHAR(200) NOT NULL,
    text_body   MEDIUMTEXT   NOT NULL,
    html_body   MEDIUMTEXT   NULL,
    any_hour    BOOLEAN      NOT NULL DEFAULT FALSE,   -- asked for by a person just now: quiet hours do not hold it
    state       VARCHAR(20)  NOT NULL,                 -- QUEUED, SENDING, SENT, UNCERTAIN, FAILED, GIVEN_UP, DISCARDED
    created_at  DATETIME(6)  NOT NULL,
    not_before  DATETIME(6)  NOT NULL,
    not_after   DATETIME(6)  NULL,                     -- stale from then on: discarded unsent
    tries       INT          NOT NULL DEFAULT 0,
    claimed_at  DATETIME(6)  NULL,
    sent_at     DATETIME(6)  NULL,
    message_id  VARCHAR(250) NOT NULL,                 -- the same at every try
    problem     VARCHAR(60)  NULL,                     -- key of the sentence that explains the last failure
    reply       VARCHAR(500) NULL,                     -- what the server said
    UNIQUE KEY outgoing_mail_once (dedupe_key),
    INDEX outgoing_mail_due (state, not_before, id),
    INDEX outgoing_mail_by_time (created_at, id),
    INDEX outgoing_mail_by_employee (employee_id, created_at)
);
