-- A person has begun a module; stays on the version begun with. The place is kept for the next device.
CREATE TABLE enrolment (
    employee_id       BIGINT        NOT NULL,
    module_id         BIGINT        NOT NULL,
    module_version_id BIGINT        NOT NULL,
    started_at        DATETIME(6)   NOT NULL,
    last_seen_at      DATETIME(6)   NOT NULL,
    last_lesson       INT           NOT NULL DEFAULT 1,
    last_place        DECIMAL(5, 4) NOT NULL DEFAULT 0, -- share of that lesson scrolled past, 0..1
    PRIMARY KEY (employee_id, module_id)
);
