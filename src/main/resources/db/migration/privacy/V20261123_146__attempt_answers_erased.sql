-- Answers go when their time is over; the score, the points and the ledger stay.
ALTER TABLE attempt
    ADD COLUMN answers_erased_at DATETIME(6) NULL,
    ADD INDEX attempt_by_answers_kept (answers_erased_at, submitted_at);
