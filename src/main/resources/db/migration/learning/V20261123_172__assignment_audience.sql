-- An assignment asks a module or a path, of an audience. Without audience the people of unit_id are meant and those below, or
-- everybody: so it was before. One running assignment per target and audience, however often "assign" is pressed.
ALTER TABLE assignment
    MODIFY COLUMN module_id BIGINT NULL,
    ADD COLUMN path_id       BIGINT      NULL,
    ADD COLUMN audience      JSON        NULL,
    ADD COLUMN audience_hash CHAR(64)    NOT NULL DEFAULT '', -- of audience and scope
    ADD COLUMN restricted    BOOLEAN     NOT NULL DEFAULT FALSE, -- whom it means tells something only HR of the agency may know
    ADD COLUMN starts_on     DATE        NULL,          -- null: the day it was made
    ADD COLUMN ends_on       DATE        NULL,          -- last day anybody is asked; null: until it is ended
    ADD COLUMN due_days      INT         NULL,          -- days after being asked; null: due_on holds
    ADD COLUMN recurrence    VARCHAR(20) NOT NULL DEFAULT 'NONE', -- NONE, MONTHS, ELECTION, RULE_CHANGE
    ADD COLUMN recurs_months INT         NULL,
    ADD COLUMN replaces_id   BIGINT      NULL,          -- the assignment this one is the changed form of
    DROP INDEX assignment_active,
    ADD COLUMN target_key BIGINT AS (IFNULL(module_id, -path_id)) PERSISTENT,
    ADD UNIQUE KEY assignment_active (target_key, unit_key, audience_hash, active_key),
    ADD INDEX assignment_running (ended_at, created_at);
