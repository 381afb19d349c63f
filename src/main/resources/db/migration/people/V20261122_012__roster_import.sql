-- One applied roster. The workbook itself is not kept.
CREATE TABLE roster_import (
    id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    applied_at DATETIME(6)  NOT NULL,
    applied_by BIGINT       NOT NULL,
    file_name  VARCHAR(200) NOT NULL,
    sha256     CHAR(64)     NOT NULL,
    added      INT          NOT NULL,
    changed    INT          NOT NULL,
    unchanged  INT          NOT NULL,
    rejected   INT          NOT NULL
);
