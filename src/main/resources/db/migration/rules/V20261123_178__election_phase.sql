-- Phases of elections, dated. No rows is a valid state: no election is running.
CREATE TABLE election_phase (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    election     VARCHAR(120) NOT NULL,
    phase        VARCHAR(20)  NOT NULL,
    starts_on    DATE         NOT NULL,
    recorded_at  DATETIME(6)  NOT NULL,
    recorded_by  BIGINT       NULL,
    withdrawn_at DATETIME(6)  NULL,                     -- entered by mistake
    open_key     TINYINT AS (IF(withdrawn_at IS NULL, 1, NULL)) PERSISTENT,
    UNIQUE KEY election_phase_once (election, phase, open_key)
);
