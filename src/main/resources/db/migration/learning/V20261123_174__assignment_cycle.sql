-- Every time an assignment is asked anew. Rows are only added.
CREATE TABLE assignment_cycle (
    id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    assignment_id  BIGINT       NOT NULL,
    number         INT          NOT NULL,
    module_id      BIGINT       NULL,                   -- null: all modules of the assignment
    starts_on      DATE         NOT NULL,
    counts_from    DATE         NULL,                   -- as in duty
    cause          VARCHAR(200) NOT NULL,               -- START, MONTHS n, ELECTION name, RULE day
    article_states JSON         NULL,                   -- of the cited articles, where changes of rules are watched
    opened_at      DATETIME(6)  NOT NULL,
    UNIQUE KEY assignment_cycle_number (assignment_id, number),
    CONSTRAINT assignment_cycle_assignment FOREIGN KEY (assignment_id) REFERENCES assignment (id)
);
