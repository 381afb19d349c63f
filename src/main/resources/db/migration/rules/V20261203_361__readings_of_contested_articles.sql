-- How offices read a contested article: office, day, what it says and where, as one JSON array in the order of the file.
ALTER TABLE legal_article ADD COLUMN readings JSON NOT NULL DEFAULT '[]' AFTER contested;
