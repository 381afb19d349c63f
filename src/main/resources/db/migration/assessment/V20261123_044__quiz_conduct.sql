ALTER TABLE quiz
    ADD COLUMN time_limit_minutes   INT         NULL,
    ADD COLUMN cool_down_minutes    INT         NOT NULL DEFAULT 0,
    ADD COLUMN pre_test             BOOLEAN     NOT NULL DEFAULT FALSE,
    ADD COLUMN review               VARCHAR(20) NOT NULL DEFAULT 'EVERYTHING',
    ADD COLUMN review_after_closing VARCHAR(20) NOT NULL DEFAULT 'EVERYTHING',
    ADD COLUMN opens_at             DATETIME(6) NULL,
    ADD COLUMN closes_at            DATETIME(6) NULL;
