-- Of a module's packages at most one decides over its completion.
ALTER TABLE scorm_package
    ADD COLUMN decides_over BIGINT AS (IF(approved_at IS NOT NULL AND withdrawn_at IS NULL AND counts <> 'QUIZ', module_id, NULL))
        PERSISTENT,
    ADD UNIQUE INDEX scorm_package_decides (decides_over);
