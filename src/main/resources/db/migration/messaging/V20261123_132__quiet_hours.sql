-- When no mail leaves, in the agency's zone. Rows are only added; the newest holds, and without one the defaults.
CREATE TABLE quiet_hours (
    id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    begins      TIME        NOT NULL,
    ends        TIME        NOT NULL,                  -- before begins: the next morning; the same: no quiet hours
    quiet_days  VARCHAR(80) NOT NULL,                  -- names of whole days, by comma
    recorded_at DATETIME(6) NOT NULL,
    recorded_by BIGINT      NULL
);
