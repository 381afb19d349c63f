-- Where a person stands with one part of a package, as the package itself tells it.
CREATE TABLE scorm_attempt (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    package_id    BIGINT       NOT NULL,
    employee_id   BIGINT       NOT NULL,
    item          VARCHAR(200) NOT NULL,             -- identifier in the manifest
    state         JSON         NOT NULL,             -- the data model's elements by name
    lesson_status VARCHAR(20)  NOT NULL,
    launch        INT          NOT NULL DEFAULT 0,   -- counts openings; only the newest may save
    saved_seq     INT          NOT NULL DEFAULT 0,   -- newest message of that opening
    token_hash    CHAR(64)     NULL,                 -- SHA-256 of the key in the address of the package's files
    token_until   DATETIME(6)  NULL,
    begun_at      DATETIME(6)  NOT NULL,
    changed_at    DATETIME(6)  NOT NULL,
    UNIQUE KEY scorm_attempt_of (package_id, employee_id, item),
    UNIQUE KEY scorm_attempt_token (token_hash),
    CONSTRAINT scorm_attempt_package FOREIGN KEY (package_id) REFERENCES scorm_package (id)
);
