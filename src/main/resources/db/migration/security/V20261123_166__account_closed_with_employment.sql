-- Disabled because the employee left, not by an administrator: who comes back gets the account back.
ALTER TABLE account ADD COLUMN closed_with_employment BOOLEAN NOT NULL DEFAULT FALSE;
