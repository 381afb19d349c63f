-- Since when tokens were handed out of which none has come back yet; null once the newest one has. Until then the browser
-- may never have got the answer, and the token before stays good.
ALTER TABLE persistent_logins
    ADD COLUMN unconfirmed_since DATETIME(6) NULL;
