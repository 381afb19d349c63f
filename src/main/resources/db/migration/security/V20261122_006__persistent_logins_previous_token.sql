-- Tokens are kept as hashes. The previous one stays good for a minute, because a browser that restores its tabs sends
-- several requests with the same cookie at once.
ALTER TABLE persistent_logins
    ADD COLUMN previous_token VARCHAR(64) NULL,
    ADD INDEX persistent_logins_by_use (last_used);
