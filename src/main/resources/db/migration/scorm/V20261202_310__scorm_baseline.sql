-- Module id.netral.scorm: learning packages of other makers.


-- Packages ------------------------------------------------------------------------------------------------------------

-- A learning package of another maker, taken instead of a module's own lessons and quiz. It is offered once somebody other
-- than its uploader has approved it.
CREATE TABLE scorm_package (
    id              BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    module_id       BIGINT        NOT NULL,          -- completing the package completes it
    title           VARCHAR(200)  NOT NULL,
    items           JSON          NOT NULL,          -- identifier, title, href, mastery score, launch data; in their order
    uploaded_by     BIGINT        NULL,
    uploaded_at     DATETIME(6)   NOT NULL,
    withdrawn_at    DATETIME(6)   NULL,
    counts          VARCHAR(10)   NOT NULL DEFAULT 'QUIZ',  -- what completes the module: QUIZ, PACKAGE or BOTH
    approved_by     BIGINT        NULL,
    approved_at     DATETIME(6)   NULL,
    returned_by     BIGINT        NULL,
    returned_at     DATETIME(6)   NULL,
    returned_reason VARCHAR(1000) NULL,
    version         INT           NOT NULL DEFAULT 0,
    -- of a module's packages at most one decides over its completion
    decides_over    BIGINT AS (IF(approved_at IS NOT NULL AND withdrawn_at IS NULL AND counts <> 'QUIZ', module_id, NULL))
        PERSISTENT,
    UNIQUE KEY scorm_package_decides (decides_over),
    INDEX scorm_package_by_module (module_id),
    CONSTRAINT scorm_package_module FOREIGN KEY (module_id) REFERENCES learning_module (id),
    CONSTRAINT scorm_package_four_eyes CHECK (approved_by IS NULL OR uploaded_by IS NULL OR approved_by <> uploaded_by)
);

-- The files of a package, as its maker named them.
CREATE TABLE scorm_file (
    package_id   BIGINT       NOT NULL,
    path         VARCHAR(400) NOT NULL COLLATE utf8mb4_bin,
    content_type VARCHAR(100) NOT NULL,
    sha256       CHAR(64)     NOT NULL,
    PRIMARY KEY (package_id, path),
    INDEX scorm_file_by_hash (sha256),
    CONSTRAINT scorm_file_package FOREIGN KEY (package_id) REFERENCES scorm_package (id) ON DELETE CASCADE,
    CONSTRAINT scorm_file_object FOREIGN KEY (sha256) REFERENCES media_object (sha256)
);


-- Use -----------------------------------------------------------------------------------------------------------------

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

-- A reviewer looks at a part: files are served under the key, nothing is kept of what the part tells.
CREATE TABLE scorm_trial (
    token_hash  CHAR(64)     NOT NULL PRIMARY KEY,   -- SHA-256 of the key in the address of the package's files
    package_id  BIGINT       NOT NULL,
    item        VARCHAR(200) NOT NULL,
    valid_until DATETIME(6)  NOT NULL,
    INDEX scorm_trial_until (valid_until),
    CONSTRAINT scorm_trial_package FOREIGN KEY (package_id) REFERENCES scorm_package (id) ON DELETE CASCADE
);
