-- Who has a lesson open in an editor. A row that is not renewed for a while counts for nothing.
CREATE TABLE lesson_presence (
    lesson_id  BIGINT       NOT NULL,
    tab        CHAR(36)     NOT NULL,
    account_id BIGINT       NOT NULL,
    name       VARCHAR(200) NOT NULL,
    since      DATETIME(6)  NOT NULL,
    seen_at    DATETIME(6)  NOT NULL,
    PRIMARY KEY (lesson_id, tab),
    CONSTRAINT lesson_presence_lesson FOREIGN KEY (lesson_id) REFERENCES draft_lesson (id) ON DELETE CASCADE
);
