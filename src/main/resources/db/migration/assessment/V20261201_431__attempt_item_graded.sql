-- Fixed when the question is drawn: attempts begun earlier stay as they were.
ALTER TABLE attempt_item ADD COLUMN graded BOOLEAN NOT NULL DEFAULT TRUE;
