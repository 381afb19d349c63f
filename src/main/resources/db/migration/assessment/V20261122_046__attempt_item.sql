-- One drawn question of an attempt and its newest acknowledged answer.
CREATE TABLE attempt_item (
    attempt_id           BIGINT        NOT NULL,
    position             INT           NOT NULL,        -- 1-based
    question_revision_id BIGINT        NOT NULL,
    option_order         VARCHAR(40)   NOT NULL,        -- author's option indexes in the order shown, e.g. 2,0,3,1
    answer               VARCHAR(40)   NULL,            -- chosen author's indexes, sorted, e.g. 0,3
    answer_seq           INT           NOT NULL DEFAULT 0,
    answered_at          DATETIME(6)   NULL,
    points               DECIMAL(5, 4) NULL,            -- 0..1, set at submission
    PRIMARY KEY (attempt_id, position),
    CONSTRAINT attempt_item_attempt FOREIGN KEY (attempt_id) REFERENCES attempt (id),
    CONSTRAINT attempt_item_revision FOREIGN KEY (question_revision_id) REFERENCES question_revision (id)
);
