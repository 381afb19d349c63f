-- A learning package of another maker, taken instead of a module's own lessons and quiz.
CREATE TABLE scorm_package (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    module_id    BIGINT       NOT NULL,              -- completing the package completes it
    title        VARCHAR(200) NOT NULL,
    items        JSON         NOT NULL,              -- identifier, title, href, mastery score, launch data; in their order
    uploaded_by  BIGINT       NULL,
    uploaded_at  DATETIME(6)  NOT NULL,
    withdrawn_at DATETIME(6)  NULL,
    INDEX scorm_package_by_module (module_id),
    CONSTRAINT scorm_package_module FOREIGN KEY (module_id) REFERENCES learning_module (id)
);
