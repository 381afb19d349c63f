-- Names are unique among sisters, not in the whole agency: every OPD has its "Sekretariat". A unit that has ended frees its name.
ALTER TABLE unit
    ADD COLUMN code             VARCHAR(40) NULL,
    ADD COLUMN opd              BOOLEAN     NOT NULL DEFAULT TRUE,  -- an organisation of its own, with a head who answers for it
    ADD COLUMN head_employee_id BIGINT      NULL,
    ADD COLUMN ended_on         DATE        NULL,                   -- first day without the unit
    ADD COLUMN merged_into_id   BIGINT      NULL,
    ADD COLUMN version          INT         NOT NULL DEFAULT 0,
    ADD COLUMN parent_key BIGINT AS (IFNULL(parent_id, 0)) PERSISTENT,
    ADD COLUMN active_key TINYINT AS (IF(ended_on IS NULL, 1, NULL)) PERSISTENT,
    DROP INDEX unit_name,
    ADD UNIQUE KEY unit_name_among_sisters (parent_key, name, active_key),
    ADD INDEX unit_by_name (name);
