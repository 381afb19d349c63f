-- Whether a new version with changes of weight asks anew. What runs goes on as it was agreed: only those that repeated with
-- the rules did so.
ALTER TABLE assignment ADD COLUMN again_when_changed BOOLEAN NOT NULL DEFAULT FALSE;
UPDATE assignment SET again_when_changed = TRUE WHERE recurrence = 'RULE_CHANGE';
