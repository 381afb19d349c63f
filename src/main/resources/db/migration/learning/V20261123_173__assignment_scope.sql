-- The units an officer could reach when making the assignment: nobody outside them and what is below them is ever asked by it.
-- No rows: the whole agency.
CREATE TABLE assignment_scope (
    assignment_id BIGINT NOT NULL,
    unit_id       BIGINT NOT NULL,
    PRIMARY KEY (assignment_id, unit_id),
    CONSTRAINT assignment_scope_assignment FOREIGN KEY (assignment_id) REFERENCES assignment (id)
);
