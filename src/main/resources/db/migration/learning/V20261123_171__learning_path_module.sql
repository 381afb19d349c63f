CREATE TABLE learning_path_module (
    path_id   BIGINT NOT NULL,
    position  INT    NOT NULL,                          -- from 1
    module_id BIGINT NOT NULL,
    PRIMARY KEY (path_id, position),
    UNIQUE KEY learning_path_module_once (path_id, module_id),
    CONSTRAINT learning_path_module_path FOREIGN KEY (path_id) REFERENCES learning_path (id)
);
