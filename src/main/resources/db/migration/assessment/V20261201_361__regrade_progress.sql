-- How far a regrade is: attempts are scored again chunk by chunk, in the order of their ids, and whoever finds one left
-- lying goes on from here. Apart from the regrade, which everybody who hands in reads and locks. Gone once it is finished.
CREATE TABLE regrade_progress (
    regrade_id BIGINT      NOT NULL PRIMARY KEY,
    done_to    BIGINT      NOT NULL,                     -- the last attempt scored again, 0 before the first
    touched_at DATETIME(6) NOT NULL,                     -- when the last chunk was done
    CONSTRAINT regrade_progress_of FOREIGN KEY (regrade_id) REFERENCES regrade (id) ON DELETE CASCADE
);
