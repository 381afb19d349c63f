-- Raised whenever a question's labels change, or whether it is in use.
ALTER TABLE question ADD COLUMN version INT NOT NULL DEFAULT 0;
