-- One row: locked by whoever makes counts anew; the day up to which transfers and last days have been taken in.
CREATE TABLE completion_summary_day (
    id   TINYINT NOT NULL PRIMARY KEY,
    made DATE    NULL                                               -- null: never made
);
