-- A superseding row may say that nothing was completed after all; it takes the place of a row and does not count itself.
ALTER TABLE completion ADD COLUMN void BOOLEAN NOT NULL DEFAULT FALSE;
