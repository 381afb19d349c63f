-- Two rows that begin to count at one moment take the same seat, and only one of them is kept.
ALTER TABLE completion
    ADD COLUMN seat INT NULL,   -- rows the person had for the version before; null: a correction, or older than this rule
    ADD UNIQUE INDEX completion_once (employee_id, module_version_id, seat);
