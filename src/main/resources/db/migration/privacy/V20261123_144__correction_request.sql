-- A person says that something kept about them is wrong. HR answers; what is wrong is changed where it is kept, not here.
CREATE TABLE correction_request (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    employee_id  BIGINT       NOT NULL,
    field        VARCHAR(20)  NOT NULL,
    shown        VARCHAR(300) NOT NULL,                 -- what stood there when it was asked
    wanted       VARCHAR(300) NOT NULL,
    note         VARCHAR(500) NOT NULL,
    requested_at DATETIME(6)  NOT NULL,
    state        VARCHAR(10)  NOT NULL DEFAULT 'OPEN',  -- OPEN, ACCEPTED, DECLINED
    answer       VARCHAR(500) NULL,
    answered_at  DATETIME(6)  NULL,
    answered_by  VARCHAR(200) NULL,
    INDEX correction_request_by_employee (employee_id, id),
    INDEX correction_request_by_state (state, requested_at)
);
