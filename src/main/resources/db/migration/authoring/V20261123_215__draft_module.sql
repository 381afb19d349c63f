-- A module as its authors are writing it. What learners read is a published version, never this.
CREATE TABLE draft_module (
    id                  BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    module_id           BIGINT        NOT NULL,
    title               VARCHAR(200)  NOT NULL,
    summary             VARCHAR(1000) NOT NULL,
    objectives          JSON          NOT NULL,             -- texts
    jp                  DECIMAL(4, 1) NOT NULL,
    activity            VARCHAR(30)   NOT NULL,             -- TECHNICAL_TRAINING, SEMINAR, EVENT
    as_of               DATE          NOT NULL,
    cover               VARCHAR(200)  NULL,
    pass_mark           INT           NOT NULL,             -- percent
    max_attempts        INT           NOT NULL,
    draw_count          INT           NOT NULL,
    pre_test            BOOLEAN       NOT NULL,
    audience_hint       VARCHAR(500)  NOT NULL,             -- who it is meant for, in words
    prerequisites       JSON          NOT NULL,             -- slugs of modules
    archived_at         DATETIME(6)   NULL,
    based_on_version_id BIGINT        NULL,
    changed_by          BIGINT        NULL,
    changed_by_name     VARCHAR(200)  NOT NULL,
    changed_at          DATETIME(6)   NOT NULL,
    lock_version        INT           NOT NULL DEFAULT 0,
    UNIQUE KEY draft_module_module (module_id),
    CONSTRAINT draft_module_module FOREIGN KEY (module_id) REFERENCES learning_module (id),
    CONSTRAINT draft_module_version FOREIGN KEY (based_on_version_id) REFERENCES module_version (id)
);
