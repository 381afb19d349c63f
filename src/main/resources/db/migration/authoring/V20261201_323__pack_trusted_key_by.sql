-- Whose account let the key in; null for the command line and for keys of before.
ALTER TABLE pack_trusted_key ADD COLUMN added_by_account BIGINT NULL AFTER added_by;
