-- A package is offered once somebody other than its uploader has approved it; those taken in before wait for that too.
ALTER TABLE scorm_package
    ADD COLUMN counts          VARCHAR(10)   NOT NULL DEFAULT 'QUIZ',  -- what completes the module: QUIZ, PACKAGE or BOTH
    ADD COLUMN approved_by     BIGINT        NULL,
    ADD COLUMN approved_at     DATETIME(6)   NULL,
    ADD COLUMN returned_by     BIGINT        NULL,
    ADD COLUMN returned_at     DATETIME(6)   NULL,
    ADD COLUMN returned_reason VARCHAR(1000) NULL,
    ADD COLUMN version         INT           NOT NULL DEFAULT 0,
    ADD CONSTRAINT scorm_package_four_eyes CHECK (approved_by IS NULL OR uploaded_by IS NULL OR approved_by <> uploaded_by);
