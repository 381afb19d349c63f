ALTER TABLE assignment_cycle MODIFY COLUMN counts_from DATETIME(6) NULL;  -- as in duty
