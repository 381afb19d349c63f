-- A module asked of everybody in a unit, or of everybody. A rule, not a list: people who join later are meant too.
CREATE TABLE assignment (
    id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    module_id  BIGINT      NOT NULL,
    unit_id    BIGINT      NULL,                        -- null: all units
    due_on     DATE        NULL,
    created_at DATETIME(6) NOT NULL,
    created_by BIGINT      NULL,
    ended_at   DATETIME(6) NULL,
    INDEX assignment_by_module (module_id, ended_at)
);
