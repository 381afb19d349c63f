-- A post beside a person's own: acting (PLT, PLH), secondment (PERBANTUAN). Which one counts is told by employee_version.post_id.
CREATE TABLE post (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    employee_id BIGINT       NOT NULL,
    kind        VARCHAR(12)  NOT NULL,
    unit_id     BIGINT       NOT NULL,
    position    VARCHAR(200) NOT NULL,
    from_on     DATE         NOT NULL,
    to_on       DATE         NULL,                                  -- last day
    recorded_at DATETIME(6)  NOT NULL,
    recorded_by BIGINT       NULL,
    reason      VARCHAR(300) NOT NULL,
    INDEX post_by_employee (employee_id, from_on),
    CONSTRAINT post_employee FOREIGN KEY (employee_id) REFERENCES employee (id),
    CONSTRAINT post_unit FOREIGN KEY (unit_id) REFERENCES unit (id)
);
