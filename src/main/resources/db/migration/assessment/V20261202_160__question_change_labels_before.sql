-- The labels the question had when its change was written, as JSON: what was not changed is left as it is by then.
-- Null for a new question, and for what was written before; labels then stay as they are.
ALTER TABLE question_change ADD COLUMN labels_before LONGTEXT NULL;
