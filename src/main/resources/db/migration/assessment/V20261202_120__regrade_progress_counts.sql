-- How many attempts a regrade found when it began, and how many of them are done: the screen tells how far it is.
ALTER TABLE regrade_progress
    ADD COLUMN total INT NOT NULL DEFAULT 0,
    ADD COLUMN done  INT NOT NULL DEFAULT 0;
