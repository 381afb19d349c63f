-- That a person's spouse stands in an election, and when: no party, no name, no preference. Made and withdrawn by the person
-- alone; read by nobody else but the rule that finds an audience.
CREATE TABLE spouse_declaration (
    id           BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    employee_id  BIGINT      NOT NULL,
    from_on      DATE        NOT NULL,
    until_on     DATE        NOT NULL,
    declared_at  DATETIME(6) NOT NULL,
    withdrawn_at DATETIME(6) NULL,
    open_key     TINYINT AS (IF(withdrawn_at IS NULL, 1, NULL)) PERSISTENT,
    UNIQUE KEY spouse_declaration_once (employee_id, open_key)
);
