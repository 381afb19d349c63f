-- When and with which version a module was begun before it was begun anew; for reports that look back.
CREATE TABLE enrolment_before (
    employee_id       BIGINT      NOT NULL,
    module_id         BIGINT      NOT NULL,
    module_version_id BIGINT      NOT NULL,
    started_at        DATETIME(6) NOT NULL,
    renewed_at        DATETIME(6) NOT NULL,
    PRIMARY KEY (employee_id, module_id, renewed_at)
);
