-- What a row without an attempt rests on, for example SCORM: the word of a package of another maker.
ALTER TABLE completion ADD COLUMN evidence VARCHAR(20) NULL;
