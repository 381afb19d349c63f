-- To the moment, by the agency's clock: who completes a module and sees it published anew on one day has done the older one.
ALTER TABLE duty MODIFY COLUMN counts_from DATETIME(6) NULL;  -- a completion before does not fulfil it; null: any does
