-- Paths say for whom they are and why, and some come with the content: those follow its file until HR changes them.
ALTER TABLE learning_path
    ADD COLUMN description VARCHAR(500) NOT NULL DEFAULT '',
    ADD COLUMN audience VARCHAR(200) NOT NULL DEFAULT '',           -- in words; nobody is found by them
    ADD COLUMN slug VARCHAR(80) NULL,                               -- its name in the file; null: HR made it
    ADD COLUMN changed_here_at DATETIME(6) NULL,                    -- since then its file no longer changes it
    ADD UNIQUE KEY learning_path_slug (slug);
