-- Remarks on a block of a lesson; answers belong to the first of their thread, which is open or resolved.
CREATE TABLE paragraph_comment (
    id               BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    lesson_id        BIGINT        NOT NULL,
    block_id         CHAR(8)       NOT NULL,
    quote            VARCHAR(300)  NOT NULL,             -- how the block began when the remark was made
    thread_id        BIGINT        NULL,                 -- null: the first of its thread
    text             VARCHAR(2000) NOT NULL,
    written_by       BIGINT        NOT NULL,
    written_by_name  VARCHAR(200)  NOT NULL,
    written_at       DATETIME(6)   NOT NULL,
    resolved_by_name VARCHAR(200)  NULL,
    resolved_at      DATETIME(6)   NULL,
    INDEX paragraph_comment_lesson (lesson_id, thread_id),
    CONSTRAINT paragraph_comment_lesson FOREIGN KEY (lesson_id) REFERENCES draft_lesson (id) ON DELETE CASCADE,
    CONSTRAINT paragraph_comment_thread FOREIGN KEY (thread_id) REFERENCES paragraph_comment (id) ON DELETE CASCADE
);
