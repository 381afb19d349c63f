CREATE TABLE employee (
    id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    nip        CHAR(18)     NOT NULL,
    name       VARCHAR(200) NOT NULL,
    rank_code  VARCHAR(10)  NULL,                       -- golongan: III/a for PNS, IX for PPPK
    position   VARCHAR(200) NULL,                       -- jabatan
    unit_id    BIGINT       NOT NULL,
    email      VARCHAR(200) NULL,
    active     BOOLEAN      NOT NULL DEFAULT TRUE,
    created_at DATETIME(6)  NOT NULL,
    changed_at DATETIME(6)  NOT NULL,
    version    INT          NOT NULL DEFAULT 0,
    UNIQUE KEY employee_nip (nip),
    INDEX employee_by_unit (unit_id, name),
    INDEX employee_by_name (name, id),
    CONSTRAINT employee_unit FOREIGN KEY (unit_id) REFERENCES unit (id)
);
