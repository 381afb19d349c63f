-- What an activity type earns from a day on. Rows are only added; one that has not begun may be withdrawn.
CREATE TABLE jp_rule (
    id             BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    activity       VARCHAR(30)   NOT NULL,              -- TECHNICAL_TRAINING, SEMINAR, EVENT
    minutes_per_jp INT           NOT NULL,
    yearly_cap     DECIMAL(5, 1) NULL,                  -- most JP of this type in a period; null: no limit
    valid_from     DATE          NOT NULL,
    recorded_at    DATETIME(6)   NOT NULL,
    recorded_by    VARCHAR(200)  NULL,                  -- as the officer was called then; null: came with Netral
    withdrawn_at   DATETIME(6)   NULL,
    withdrawn_by   VARCHAR(200)  NULL,
    INDEX jp_rule_by_day (activity, valid_from)
);
