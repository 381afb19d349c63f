CREATE TABLE audience_member (
    list_id     BIGINT NOT NULL,
    employee_id BIGINT NOT NULL,
    PRIMARY KEY (list_id, employee_id),
    CONSTRAINT audience_member_list FOREIGN KEY (list_id) REFERENCES audience_list (id)
);
