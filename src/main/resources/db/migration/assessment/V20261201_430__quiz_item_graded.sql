-- Whether the question counted towards scores when the version took it up. Questions on unsettled law do not.
ALTER TABLE quiz_item ADD COLUMN graded BOOLEAN NOT NULL DEFAULT TRUE;
