CREATE TABLE question (
    id        BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    module_id BIGINT      NOT NULL,
    code      VARCHAR(60) NOT NULL,
    UNIQUE KEY question_code (module_id, code)
);
