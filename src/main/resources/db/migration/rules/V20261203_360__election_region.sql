-- Units an election concerns, with all below them; an election without a row concerns everybody.
CREATE TABLE election_region (
    id       BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    election VARCHAR(120) NOT NULL,
    unit_id  BIGINT       NOT NULL,
    UNIQUE KEY election_region_once (election, unit_id)
);
