-- A reviewer looks at a part: files are served under the key, nothing is kept of what the part tells.
CREATE TABLE scorm_trial (
    token_hash  CHAR(64)     NOT NULL PRIMARY KEY,   -- SHA-256 of the key in the address of the package's files
    package_id  BIGINT       NOT NULL,
    item        VARCHAR(200) NOT NULL,
    valid_until DATETIME(6)  NOT NULL,
    INDEX scorm_trial_until (valid_until),
    CONSTRAINT scorm_trial_package FOREIGN KEY (package_id) REFERENCES scorm_package (id) ON DELETE CASCADE
);
