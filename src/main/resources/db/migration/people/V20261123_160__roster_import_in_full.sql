-- What else an import was: who moved and left, by which way it came, and whether it was taken back.
ALTER TABLE roster_import
    ADD COLUMN applied_by_name VARCHAR(200) NOT NULL DEFAULT '',
    ADD COLUMN via             VARCHAR(10)  NOT NULL DEFAULT 'UPLOAD',  -- UPLOAD, FOLDER, REST
    ADD COLUMN moved           INT          NOT NULL DEFAULT 0,
    ADD COLUMN departed        INT          NOT NULL DEFAULT 0,
    ADD COLUMN skipped         INT          NOT NULL DEFAULT 0,         -- doubtful rows left out
    ADD COLUMN undone_at       DATETIME(6)  NULL,
    ADD COLUMN undone_by_name  VARCHAR(200) NULL;
