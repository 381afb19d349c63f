-- Reports made again and again for people of the platform, each with the rights the recipient has on that day.
CREATE TABLE report_schedule (
    id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    kind       VARCHAR(30) NOT NULL,
    filter     JSON        NOT NULL,
    language   VARCHAR(10) NOT NULL,
    rhythm     VARCHAR(10) NOT NULL,                                -- WEEKLY, MONTHLY
    day        INT         NOT NULL,                                -- 1 Monday to 7 Sunday, or day of the month up to 28
    recipients JSON        NOT NULL,                                -- accounts
    created_by BIGINT      NOT NULL,
    created_at DATETIME(6) NOT NULL,
    ended_at   DATETIME(6) NULL,
    ran_on     DATE        NULL,
    outcome    JSON        NULL                                     -- of the last run: account and what became of it
);
