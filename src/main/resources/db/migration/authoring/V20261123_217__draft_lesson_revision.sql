-- Earlier states of a lesson, so that nothing written is ever lost.
CREATE TABLE draft_lesson_revision (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    lesson_id     BIGINT       NOT NULL,
    document      JSON         NOT NULL,
    saved_by      BIGINT       NULL,
    saved_by_name VARCHAR(200) NOT NULL,
    saved_at      DATETIME(6)  NOT NULL,
    INDEX draft_lesson_revision_lesson (lesson_id, id),
    CONSTRAINT draft_lesson_revision_lesson FOREIGN KEY (lesson_id) REFERENCES draft_lesson (id) ON DELETE CASCADE
);
