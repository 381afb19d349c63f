-- Asked because of a restricted declaration: not to be listed to officers, superiors and heads.
ALTER TABLE duty ADD COLUMN restricted BOOLEAN NOT NULL DEFAULT FALSE;
