-- Module id.netral.catalog: modules, their published versions and lessons.


-- Modules -------------------------------------------------------------------------------------------------------------

-- A module through all its versions.
CREATE TABLE learning_module (
    id                 BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    slug               VARCHAR(80)  NOT NULL,
    current_version_id BIGINT       NULL,
    -- of a module that is being written or was withdrawn; without one and without a version, no list shows it
    working_title      VARCHAR(200) NULL,
    UNIQUE KEY learning_module_slug (slug)
);

-- What was published, frozen: where it comes from, what it changes and who answers for it. A changed pack makes a new row.
CREATE TABLE module_version (
    id               BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    module_id        BIGINT        NOT NULL,
    number           INT           NOT NULL,
    title            VARCHAR(200)  NOT NULL,
    summary          VARCHAR(1000) NOT NULL,
    objectives       JSON          NOT NULL,
    jp               DECIMAL(4, 1) NOT NULL,
    activity         VARCHAR(30)   NOT NULL,            -- TECHNICAL_TRAINING, SEMINAR, EVENT
    cover            VARCHAR(200)  NULL,
    as_of            DATE          NOT NULL,
    content_hash     CHAR(64)      NOT NULL,
    published_at     DATETIME(6)   NOT NULL,
    origin           VARCHAR(20)   NOT NULL DEFAULT 'FOLDER',   -- FOLDER, AUTHORED, IMPORTED
    change_note      VARCHAR(1000) NOT NULL DEFAULT '',
    material         BOOLEAN       NOT NULL DEFAULT FALSE,
    published_by     BIGINT        NULL,                -- account; null: the system
    approved_by      BIGINT        NULL,
    withdrawn_at     DATETIME(6)   NULL,
    withdrawn_reason VARCHAR(1000) NULL,
    prerequisites    JSON          NULL,                -- what to do before: slugs of modules; null: not told
    audience         VARCHAR(500)  NULL,                -- whom it is meant for, in words; null: not told
    UNIQUE KEY module_version_number (module_id, number),
    CONSTRAINT module_version_module FOREIGN KEY (module_id) REFERENCES learning_module (id)
);

-- The texts a version was made from (module.yaml, lessons, quiz.yaml, licences); its pictures are module_media.
CREATE TABLE module_version_file (
    module_version_id BIGINT       NOT NULL,
    path              VARCHAR(200) NOT NULL,
    text              MEDIUMTEXT   NOT NULL,
    PRIMARY KEY (module_version_id, path),
    CONSTRAINT module_version_file_version FOREIGN KEY (module_version_id) REFERENCES module_version (id)
);

-- The pictures and files a version shows, by their path in it; the bytes are in the media store.
CREATE TABLE module_media (
    module_version_id BIGINT       NOT NULL,
    path              VARCHAR(200) NOT NULL,
    content_type      VARCHAR(100) NOT NULL,
    sha256            CHAR(64)     NOT NULL,
    PRIMARY KEY (module_version_id, path),
    INDEX module_media_by_hash (sha256),
    CONSTRAINT module_media_object FOREIGN KEY (sha256) REFERENCES media_object (sha256),
    CONSTRAINT module_media_version FOREIGN KEY (module_version_id) REFERENCES module_version (id)
);


-- Lessons -------------------------------------------------------------------------------------------------------------

-- A lesson of a published version.
CREATE TABLE lesson (
    id                BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    module_version_id BIGINT       NOT NULL,
    number            INT          NOT NULL,
    slug              VARCHAR(80)  NOT NULL,
    title             VARCHAR(200) NOT NULL,
    html              MEDIUMTEXT   NOT NULL,            -- sanitised when saved, and again when shown
    minutes           INT          NOT NULL,
    cases             JSON         NOT NULL,
    UNIQUE KEY lesson_number (module_version_id, number),
    CONSTRAINT lesson_version FOREIGN KEY (module_version_id) REFERENCES module_version (id)
);

-- What a lesson cites.
CREATE TABLE lesson_article (
    lesson_id  BIGINT      NOT NULL,
    article_id VARCHAR(80) NOT NULL,
    PRIMARY KEY (lesson_id, article_id),
    INDEX lesson_article_by_article (article_id),
    CONSTRAINT lesson_article_lesson FOREIGN KEY (lesson_id) REFERENCES lesson (id),
    CONSTRAINT lesson_article_article FOREIGN KEY (article_id) REFERENCES legal_article (id)
);


-- Versions from other agencies ----------------------------------------------------------------------------------------

-- Versions that a module had at the agency it came from. They are looked at and compared, never offered to anybody.
CREATE TABLE origin_version (
    id           BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    module_id    BIGINT        NOT NULL,
    sha256       CHAR(64)      NOT NULL,   -- over all that is kept of it, so that each is kept once
    agency       VARCHAR(200)  NOT NULL,   -- whose pack it came with
    number       INT           NOT NULL,   -- there
    title        VARCHAR(200)  NOT NULL,
    published_at DATETIME(6)   NOT NULL,   -- there
    change_note  VARCHAR(1000) NOT NULL,
    material     BOOLEAN       NOT NULL,
    UNIQUE KEY origin_version_once (module_id, sha256),
    CONSTRAINT origin_version_module FOREIGN KEY (module_id) REFERENCES learning_module (id) ON DELETE CASCADE
);

-- The texts such a version was made from.
CREATE TABLE origin_version_file (
    origin_version_id BIGINT       NOT NULL,
    path              VARCHAR(200) NOT NULL,
    text              MEDIUMTEXT   NOT NULL,
    PRIMARY KEY (origin_version_id, path),
    CONSTRAINT origin_version_file_version FOREIGN KEY (origin_version_id) REFERENCES origin_version (id) ON DELETE CASCADE
);

-- Its pictures and files.
CREATE TABLE origin_version_medium (
    origin_version_id BIGINT       NOT NULL,
    path              VARCHAR(200) NOT NULL,
    sha256            CHAR(64)     NOT NULL,
    PRIMARY KEY (origin_version_id, path),
    INDEX origin_version_medium_by_hash (sha256),
    CONSTRAINT origin_version_medium_version FOREIGN KEY (origin_version_id) REFERENCES origin_version (id) ON DELETE CASCADE,
    CONSTRAINT origin_version_medium_object FOREIGN KEY (sha256) REFERENCES media_object (sha256)
);

-- What a version that came from another agency was there.
CREATE TABLE version_arrival (
    module_version_id BIGINT        NOT NULL PRIMARY KEY,
    number            INT           NOT NULL,
    published_at      DATETIME(6)   NOT NULL,
    change_note       VARCHAR(1000) NOT NULL,
    material          BOOLEAN       NOT NULL,
    CONSTRAINT version_arrival_version FOREIGN KEY (module_version_id) REFERENCES module_version (id) ON DELETE CASCADE
);

-- The versions it followed there.
CREATE TABLE version_arrival_earlier (
    module_version_id BIGINT NOT NULL,
    origin_version_id BIGINT NOT NULL,
    PRIMARY KEY (module_version_id, origin_version_id),
    CONSTRAINT version_arrival_earlier_arrival FOREIGN KEY (module_version_id)
        REFERENCES version_arrival (module_version_id) ON DELETE CASCADE,
    CONSTRAINT version_arrival_earlier_origin FOREIGN KEY (origin_version_id)
        REFERENCES origin_version (id) ON DELETE CASCADE
);
