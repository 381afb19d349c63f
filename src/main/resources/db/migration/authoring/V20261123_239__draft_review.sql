-- Where a draft is on its way to publication. A draft without a row is being written.
CREATE TABLE draft_review (
    draft_id      BIGINT        NOT NULL PRIMARY KEY,
    stage         VARCHAR(20)   NOT NULL,                -- WRITING, READY, APPROVED, SCHEDULED
    change_note   VARCHAR(1000) NOT NULL,
    material      BOOLEAN       NOT NULL,
    approved_by   BIGINT        NULL,
    approved_hash CHAR(64)      NULL,                    -- of the pack that was approved
    publish_at    DATETIME(6)   NULL,
    CONSTRAINT draft_review_draft FOREIGN KEY (draft_id) REFERENCES draft_module (id) ON DELETE CASCADE
);
