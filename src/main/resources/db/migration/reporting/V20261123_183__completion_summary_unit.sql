-- A unit in the read model: its people, and the last day on which its counts of overdue work hold.
CREATE TABLE completion_summary_unit (
    unit_id    BIGINT NOT NULL PRIMARY KEY,
    people     INT    NOT NULL,                                     -- of whom something is asked, or who began something
    complete   INT    NOT NULL,                                     -- who have finished all of it
    overdue    INT    NOT NULL,                                     -- who have something overdue
    good_until DATE   NULL                                          -- null: until something happens
);
