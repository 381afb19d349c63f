-- What a question offers and its key, one JSON shape per type.
ALTER TABLE question_revision ADD COLUMN body JSON NULL AFTER stem;
