-- One running assignment per module and unit (or for all), however often "assign" is pressed.
ALTER TABLE assignment
    ADD COLUMN unit_key BIGINT AS (IFNULL(unit_id, 0)) PERSISTENT,
    ADD COLUMN active_key TINYINT AS (IF(ended_at IS NULL, 1, NULL)) PERSISTENT,
    ADD UNIQUE KEY assignment_active (module_id, unit_key, active_key);
