-- Module id.netral.messaging: mails on their way out.

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

-- What goes with a mail.
CREATE TABLE mail_attachment (
    mail_id  BIGINT       NOT NULL,
    position INT          NOT NULL,
    name     VARCHAR(120) NOT NULL,
    type     VARCHAR(150) NOT NULL,
    content  LONGBLOB     NOT NULL,
    PRIMARY KEY (mail_id, position),
    CONSTRAINT mail_attachment_mail FOREIGN KEY (mail_id) REFERENCES outgoing_mail (id) ON DELETE CASCADE
);

-- When no mail leaves, in the agency's zone. Rows are only added; the newest holds, and without one the defaults.
CREATE TABLE quiet_hours (
    id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    begins      TIME        NOT NULL,
    ends        TIME        NOT NULL,                  -- before begins: the next morning; the same: no quiet hours
    quiet_days  VARCHAR(80) NOT NULL,                  -- names of whole days, by comma
    recorded_at DATETIME(6) NOT NULL,
    recorded_by BIGINT      NULL
);
