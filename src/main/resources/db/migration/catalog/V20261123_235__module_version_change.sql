-- Where a version comes from, what it changes and who answers for it.
ALTER TABLE module_version
    ADD COLUMN origin           VARCHAR(20)   NOT NULL DEFAULT 'FOLDER',   -- FOLDER, AUTHORED, IMPORTED
    ADD COLUMN change_note      VARCHAR(1000) NOT NULL DEFAULT '',
    ADD COLUMN material         BOOLEAN       NOT NULL DEFAULT FALSE,
    ADD COLUMN published_by     BIGINT        NULL,                        -- account; null: the system
    ADD COLUMN approved_by      BIGINT        NULL,
    ADD COLUMN withdrawn_at     DATETIME(6)   NULL,
    ADD COLUMN withdrawn_reason VARCHAR(1000) NULL;
