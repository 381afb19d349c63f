-- What was done with a draft on its way; rows are only added.
CREATE TABLE review_step (
    id           BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    draft_id     BIGINT        NOT NULL,
    step         VARCHAR(20)   NOT NULL,
    note         VARCHAR(1000) NOT NULL,
    done_by      BIGINT        NULL,
    done_by_name VARCHAR(200)  NOT NULL,
    done_at      DATETIME(6)   NOT NULL,
    INDEX review_step_draft (draft_id, id),
    CONSTRAINT review_step_draft FOREIGN KEY (draft_id) REFERENCES draft_module (id) ON DELETE CASCADE
);
