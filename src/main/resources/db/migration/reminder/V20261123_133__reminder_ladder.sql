-- When whom is reminded. Rows are only added; on a day the row of the greatest (effective_on, id) not after it holds.
CREATE TABLE reminder_ladder (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    effective_on DATE         NOT NULL,
    steps        VARCHAR(500) NOT NULL,                 -- PERSON:-14,PERSON:1,SUPERIOR:7 — days after the deadline
    recorded_at  DATETIME(6)  NOT NULL,
    recorded_by  BIGINT       NULL,
    INDEX reminder_ladder_by_day (effective_on, id)
);
