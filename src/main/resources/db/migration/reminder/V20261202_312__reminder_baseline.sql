-- Module id.netral.reminder: who is reminded of what, when, in which words.


-- Settings ------------------------------------------------------------------------------------------------------------

-- When whom is reminded. Rows are only added; on a day the row of the greatest (effective_on, id) not after it holds.
CREATE TABLE reminder_ladder (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    effective_on DATE         NOT NULL,
    steps        VARCHAR(500) NOT NULL,                 -- PERSON:-14,PERSON:1,SUPERIOR:7 — days after the deadline
    recorded_at  DATETIME(6)  NOT NULL,
    recorded_by  BIGINT       NULL,
    INDEX reminder_ladder_by_day (effective_on, id)
);

-- HR's own wording. Rows are only added; the newest of a part holds, and a null body means Netral's own again.
CREATE TABLE reminder_text (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    part        VARCHAR(20)  NOT NULL,
    subject     VARCHAR(200) NULL,
    body        TEXT         NULL,
    recorded_at DATETIME(6)  NOT NULL,
    recorded_by BIGINT       NULL,
    INDEX reminder_text_by_part (part, id)
);


-- Runs ----------------------------------------------------------------------------------------------------------------

-- A day on which reminders were worked out, and how many.
CREATE TABLE reminder_run (
    id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    day         DATE        NOT NULL,
    finished_at DATETIME(6) NOT NULL,
    entries     INT         NOT NULL,
    mails       INT         NOT NULL
);

-- Who was reminded of what, when, and by which step. The unique key makes doubling impossible; a deadline that moves counts
-- anew.
CREATE TABLE reminder_entry (
    id           BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    duty_id      BIGINT      NOT NULL,
    due_on       DATE        NOT NULL,
    audience     VARCHAR(10) NOT NULL,                  -- PERSON, SUPERIOR, HEAD
    days         INT         NOT NULL,                  -- the step: days after the deadline, negative before
    day          DATE        NOT NULL,                  -- when the step was reached
    employee_id  BIGINT      NOT NULL,                  -- whose duty it is
    recipient_id BIGINT      NULL,                      -- who is told; null: nobody is named as superior or head
    outcome      VARCHAR(15) NOT NULL,                  -- PENDING, MAILED, NO_EMAIL, NO_RECIPIENT, SETTLED
    mail_id      BIGINT      NULL,
    mailed_on    DATE        NULL,                      -- the day the mail may leave
    recorded_at  DATETIME(6) NOT NULL,
    UNIQUE KEY reminder_entry_once (duty_id, due_on, audience, days),
    INDEX reminder_entry_pending (outcome, recipient_id),
    INDEX reminder_entry_by_recipient (recipient_id, mailed_on),
    INDEX reminder_entry_by_employee (employee_id, day),
    CONSTRAINT reminder_entry_duty FOREIGN KEY (duty_id) REFERENCES duty (id)
);
