-- The unit an HR officer (SDM_OPD) looks after, where it is not the officer's own: an officer usually sits in a subdivision.
CREATE TABLE unit_officer (
    employee_id  BIGINT      NOT NULL PRIMARY KEY,
    unit_id      BIGINT      NOT NULL,
    entrusted_at DATETIME(6) NOT NULL,
    entrusted_by BIGINT      NULL,
    CONSTRAINT unit_officer_unit FOREIGN KEY (unit_id) REFERENCES unit (id)
);
