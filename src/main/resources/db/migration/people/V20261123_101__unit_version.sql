-- What a unit was, from which day, and since when we know. Rows are only added. The unit on day D as known at T is the row
-- with effective_on <= D and recorded_at <= T and the greatest (effective_on, id).
CREATE TABLE unit_version (
    id               BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    unit_id          BIGINT       NOT NULL,
    effective_on     DATE         NOT NULL,
    recorded_at      DATETIME(6)  NOT NULL,
    recorded_by      BIGINT       NULL,                             -- account; null: the system
    name             VARCHAR(200) NOT NULL,
    code             VARCHAR(40)  NULL,
    parent_id        BIGINT       NULL,
    opd              BOOLEAN      NOT NULL,
    head_employee_id BIGINT       NULL,
    ended            BOOLEAN      NOT NULL DEFAULT FALSE,
    merged_into_id   BIGINT       NULL,
    reason           VARCHAR(300) NULL,
    INDEX unit_version_by_unit (unit_id, effective_on, id)
);
INSERT INTO unit_version (unit_id, effective_on, recorded_at, name, parent_id, opd)
SELECT id, DATE(created_at), created_at, name, parent_id, opd FROM unit;
