-- What may change without a new revision.
ALTER TABLE question
    ADD COLUMN phase        VARCHAR(20)  NULL,                      -- ElectionPhase; null: any
    ADD COLUMN review_on    DATE         NULL,
    ADD COLUMN tags         VARCHAR(500) NOT NULL DEFAULT '',       -- separated by commas
    ADD COLUMN from_pack    BOOLEAN      NOT NULL DEFAULT TRUE,     -- false: written or imported in the bank
    ADD COLUMN retired_at   DATETIME(6)  NULL,
    ADD INDEX question_by_review (review_on);
