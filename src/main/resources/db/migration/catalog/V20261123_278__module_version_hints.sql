-- What to do before, and whom it is meant for; null in versions published before this was kept.
ALTER TABLE module_version
    ADD COLUMN prerequisites JSON         NULL,             -- slugs of modules
    ADD COLUMN audience      VARCHAR(500) NULL;
