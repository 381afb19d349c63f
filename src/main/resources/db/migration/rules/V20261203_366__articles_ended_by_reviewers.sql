-- The last day in force as a reviewer said it, and the article in its place; what files say stands beside it, untouched.
ALTER TABLE legal_article
    ADD COLUMN ended_on DATE NULL,
    ADD COLUMN ended_for VARCHAR(80) NULL,
    ADD COLUMN ended_by BIGINT NULL,
    ADD COLUMN ended_by_name VARCHAR(200) NULL,
    ADD COLUMN ended_at DATETIME(6) NULL;
