CREATE TABLE draft_lesson (
    id               BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    draft_id         BIGINT       NOT NULL,
    position         INT          NOT NULL,
    slug             VARCHAR(80)  NOT NULL,
    title            VARCHAR(200) NOT NULL,
    document         JSON         NOT NULL,                 -- empty while the lesson is another one's text by reference
    shared_lesson_id BIGINT       NULL,                     -- the lesson whose text is shown here
    archived_at      DATETIME(6)  NULL,                     -- kept, but not part of the module
    changed_by       BIGINT       NULL,
    changed_by_name  VARCHAR(200) NOT NULL,
    changed_at       DATETIME(6)  NOT NULL,
    lock_version     INT          NOT NULL DEFAULT 0,
    UNIQUE KEY draft_lesson_slug (draft_id, slug),
    INDEX draft_lesson_shared (shared_lesson_id),
    CONSTRAINT draft_lesson_draft FOREIGN KEY (draft_id) REFERENCES draft_module (id) ON DELETE CASCADE,
    CONSTRAINT draft_lesson_shared FOREIGN KEY (shared_lesson_id) REFERENCES draft_lesson (id)
);
