-- Raised whenever the way a quiz is held changes.
ALTER TABLE quiz ADD COLUMN version INT NOT NULL DEFAULT 0;
