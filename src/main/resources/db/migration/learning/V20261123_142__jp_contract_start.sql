-- The day from which a PPPK's contract years are counted. Rows are only added; the newest one holds.
CREATE TABLE jp_contract_start (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    employee_id BIGINT       NOT NULL,
    starts_on   DATE         NOT NULL,
    recorded_at DATETIME(6)  NOT NULL,
    recorded_by VARCHAR(200) NOT NULL,
    INDEX jp_contract_start_by_employee (employee_id, id)
);
