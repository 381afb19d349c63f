CREATE TABLE lesson_read (
    employee_id BIGINT      NOT NULL,
    lesson_id   BIGINT      NOT NULL,
    read_at     DATETIME(6) NOT NULL,
    PRIMARY KEY (employee_id, lesson_id)
);
