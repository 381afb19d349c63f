-- The rules of one module version's quiz.
CREATE TABLE quiz (
    module_version_id BIGINT NOT NULL PRIMARY KEY,
    pass_mark         INT    NOT NULL,                  -- percent
    max_attempts      INT    NOT NULL,
    draw_count        INT    NOT NULL
);
