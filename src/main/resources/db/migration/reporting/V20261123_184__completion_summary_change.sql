-- Units whose counts may no longer hold. Rows are only added, so that people who finish together never wait for each other;
-- whoever makes the counts anew takes away those it has seen.
CREATE TABLE completion_summary_change (
    id      BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    unit_id BIGINT NOT NULL
);
