-- What an employee was, from which day, and since when we know; read like unit_version. The unit is that of the counting post.
CREATE TABLE employee_version (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    employee_id  BIGINT       NOT NULL,
    effective_on DATE         NOT NULL,
    recorded_at  DATETIME(6)  NOT NULL,
    recorded_by  BIGINT       NULL,
    import_id    BIGINT       NULL,                                 -- the roster that brought it
    nip          CHAR(18)     NULL,
    name         VARCHAR(200) NOT NULL,
    kind         VARCHAR(10)  NOT NULL,
    rank_code    VARCHAR(10)  NULL,
    position     VARCHAR(200) NULL,
    unit_id      BIGINT       NOT NULL,
    active       BOOLEAN      NOT NULL,
    hired_on     DATE         NULL,
    reason       VARCHAR(300) NULL,
    INDEX employee_version_by_employee (employee_id, effective_on, id),
    INDEX employee_version_by_unit (unit_id, effective_on),
    INDEX employee_version_by_import (import_id)
);
INSERT INTO employee_version (employee_id, effective_on, recorded_at, nip, name, kind, rank_code, position, unit_id, active)
SELECT id, DATE(created_at), created_at, nip, name, kind, rank_code, position, unit_id, active FROM employee;
