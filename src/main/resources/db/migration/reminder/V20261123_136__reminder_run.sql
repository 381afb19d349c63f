CREATE TABLE reminder_run (
    id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    day         DATE        NOT NULL,
    finished_at DATETIME(6) NOT NULL,
    entries     INT         NOT NULL,
    mails       INT         NOT NULL
);
