-- Module id.netral.authoring: drafts of modules, their review, and packs that go to and come from other agencies.


-- Drafts --------------------------------------------------------------------------------------------------------------

-- A module as its authors are writing it. What learners read is a published version, never this.
CREATE TABLE draft_module (
    id                  BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    module_id           BIGINT        NOT NULL,
    title               VARCHAR(200)  NOT NULL,
    summary             VARCHAR(1000) NOT NULL,
    objectives          JSON          NOT NULL,             -- texts
    jp                  DECIMAL(4, 1) NOT NULL,
    activity            VARCHAR(30)   NOT NULL,             -- TECHNICAL_TRAINING, SEMINAR, EVENT
    as_of               DATE          NOT NULL,
    cover               VARCHAR(200)  NULL,
    pass_mark           INT           NOT NULL,             -- percent
    max_attempts        INT           NOT NULL,
    draw_count          INT           NOT NULL,
    pre_test            BOOLEAN       NOT NULL,
    audience_hint       VARCHAR(500)  NOT NULL,             -- who it is meant for, in words
    prerequisites       JSON          NOT NULL,             -- slugs of modules
    archived_at         DATETIME(6)   NULL,
    based_on_version_id BIGINT        NULL,
    changed_by          BIGINT        NULL,
    changed_by_name     VARCHAR(200)  NOT NULL,
    changed_at          DATETIME(6)   NOT NULL,
    lock_version        INT           NOT NULL DEFAULT 0,
    UNIQUE KEY draft_module_module (module_id),
    CONSTRAINT draft_module_module FOREIGN KEY (module_id) REFERENCES learning_module (id),
    CONSTRAINT draft_module_version FOREIGN KEY (based_on_version_id) REFERENCES module_version (id)
);

-- Everybody who has ever changed the draft, or a text of another one that it shows; none of them approves it.
CREATE TABLE draft_author (
    draft_id   BIGINT      NOT NULL,
    account_id BIGINT      NOT NULL,
    first_at   DATETIME(6) NOT NULL,
    PRIMARY KEY (draft_id, account_id),
    CONSTRAINT draft_author_draft FOREIGN KEY (draft_id) REFERENCES draft_module (id) ON DELETE CASCADE
);

-- The pictures and files of a draft. Their bytes stay in the media store while a draft shows them.
CREATE TABLE draft_medium (
    draft_id     BIGINT       NOT NULL,
    path         VARCHAR(200) NOT NULL,                     -- as in a pack: images/… or media/…
    sha256       CHAR(64)     NOT NULL,
    content_type VARCHAR(100) NOT NULL,
    alt          VARCHAR(500) NOT NULL,
    licence      VARCHAR(500) NOT NULL,
    PRIMARY KEY (draft_id, path),
    CONSTRAINT draft_medium_draft FOREIGN KEY (draft_id) REFERENCES draft_module (id) ON DELETE CASCADE,
    CONSTRAINT draft_medium_object FOREIGN KEY (sha256) REFERENCES media_object (sha256)
);

-- A lesson as its authors are writing it.
CREATE TABLE draft_lesson (
    id               BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    draft_id         BIGINT       NOT NULL,
    position         INT          NOT NULL,
    slug             VARCHAR(80)  NOT NULL,
    title            VARCHAR(200) NOT NULL,
    document         JSON         NOT NULL,                 -- empty while the lesson is another one's text by reference
    shared_lesson_id BIGINT       NULL,                     -- the lesson whose text is shown here
    archived_at      DATETIME(6)  NULL,                     -- kept, but not part of the module
    changed_by       BIGINT       NULL,
    changed_by_name  VARCHAR(200) NOT NULL,
    changed_at       DATETIME(6)  NOT NULL,
    lock_version     INT          NOT NULL DEFAULT 0,
    UNIQUE KEY draft_lesson_slug (draft_id, slug),
    INDEX draft_lesson_shared (shared_lesson_id),
    CONSTRAINT draft_lesson_draft FOREIGN KEY (draft_id) REFERENCES draft_module (id) ON DELETE CASCADE,
    CONSTRAINT draft_lesson_shared FOREIGN KEY (shared_lesson_id) REFERENCES draft_lesson (id)
);

-- Earlier states of a lesson, so that nothing written is ever lost.
CREATE TABLE draft_lesson_revision (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    lesson_id     BIGINT       NOT NULL,
    document      JSON         NOT NULL,
    saved_by      BIGINT       NULL,
    saved_by_name VARCHAR(200) NOT NULL,
    saved_at      DATETIME(6)  NOT NULL,
    INDEX draft_lesson_revision_lesson (lesson_id, id),
    CONSTRAINT draft_lesson_revision_lesson FOREIGN KEY (lesson_id) REFERENCES draft_lesson (id) ON DELETE CASCADE
);

-- Who has a lesson open in an editor. A row that is not renewed for a while counts for nothing.
CREATE TABLE lesson_presence (
    lesson_id  BIGINT       NOT NULL,
    tab        CHAR(36)     NOT NULL,
    account_id BIGINT       NOT NULL,
    name       VARCHAR(200) NOT NULL,
    since      DATETIME(6)  NOT NULL,
    seen_at    DATETIME(6)  NOT NULL,
    PRIMARY KEY (lesson_id, tab),
    CONSTRAINT lesson_presence_lesson FOREIGN KEY (lesson_id) REFERENCES draft_lesson (id) ON DELETE CASCADE
);


-- Review --------------------------------------------------------------------------------------------------------------

-- Where a draft is on its way to publication. A draft without a row is being written.
CREATE TABLE draft_review (
    draft_id      BIGINT        NOT NULL PRIMARY KEY,
    stage         VARCHAR(20)   NOT NULL,                -- WRITING, READY, APPROVED, SCHEDULED
    change_note   VARCHAR(1000) NOT NULL,
    material      BOOLEAN       NOT NULL,
    approved_by   BIGINT        NULL,
    approved_hash CHAR(64)      NULL,                    -- of the pack that was approved
    publish_at    DATETIME(6)   NULL,
    CONSTRAINT draft_review_draft FOREIGN KEY (draft_id) REFERENCES draft_module (id) ON DELETE CASCADE
);

-- What was done with a draft on its way; rows are only added.
CREATE TABLE review_step (
    id           BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    draft_id     BIGINT        NOT NULL,
    step         VARCHAR(20)   NOT NULL,
    note         VARCHAR(1000) NOT NULL,
    done_by      BIGINT        NULL,
    done_by_name VARCHAR(200)  NOT NULL,
    done_at      DATETIME(6)   NOT NULL,
    INDEX review_step_draft (draft_id, id),
    CONSTRAINT review_step_draft FOREIGN KEY (draft_id) REFERENCES draft_module (id) ON DELETE CASCADE
);

-- A legal reviewer has found that a text says what the article says. It holds for the text as it was then.
CREATE TABLE citation_confirmation (
    id                BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    draft_id          BIGINT       NOT NULL,
    place             VARCHAR(100) NOT NULL,             -- lesson:<slug> or question:<code>
    article_id        VARCHAR(80)  NOT NULL,
    text_hash         CHAR(64)     NOT NULL,
    note              VARCHAR(500) NOT NULL,
    confirmed_by      BIGINT       NOT NULL,
    confirmed_by_name VARCHAR(200) NOT NULL,
    confirmed_at      DATETIME(6)  NOT NULL,
    UNIQUE KEY citation_confirmation_once (draft_id, place, article_id, text_hash),
    CONSTRAINT citation_confirmation_draft FOREIGN KEY (draft_id) REFERENCES draft_module (id) ON DELETE CASCADE
);

-- Remarks on a block of a lesson; answers belong to the first of their thread, which is open or resolved.
CREATE TABLE paragraph_comment (
    id               BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    lesson_id        BIGINT        NOT NULL,
    block_id         CHAR(8)       NOT NULL,
    quote            VARCHAR(300)  NOT NULL,             -- how the block began when the remark was made
    thread_id        BIGINT        NULL,                 -- null: the first of its thread
    text             VARCHAR(2000) NOT NULL,
    written_by       BIGINT        NOT NULL,
    written_by_name  VARCHAR(200)  NOT NULL,
    written_at       DATETIME(6)   NOT NULL,
    resolved_by_name VARCHAR(200)  NULL,
    resolved_at      DATETIME(6)   NULL,
    INDEX paragraph_comment_lesson (lesson_id, thread_id),
    CONSTRAINT paragraph_comment_lesson FOREIGN KEY (lesson_id) REFERENCES draft_lesson (id) ON DELETE CASCADE,
    CONSTRAINT paragraph_comment_thread FOREIGN KEY (thread_id) REFERENCES paragraph_comment (id) ON DELETE CASCADE
);


-- Packs ---------------------------------------------------------------------------------------------------------------

-- The key pair this installation signs its packs with; made when first needed.
CREATE TABLE pack_signing_key (
    id      TINYINT        NOT NULL PRIMARY KEY DEFAULT 1,
    secret  VARBINARY(200) NOT NULL,                     -- PKCS #8
    shown   VARBINARY(200) NOT NULL,                     -- X.509
    made_at DATETIME(6)    NOT NULL,
    CONSTRAINT pack_signing_key_single CHECK (id = 1)
);

-- Keys of other agencies whose packs are let in.
CREATE TABLE pack_trusted_key (
    fingerprint      CHAR(64)       CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,  -- SHA-256 of the key
    name             VARCHAR(200)   NOT NULL,
    shown            VARBINARY(200) NOT NULL,               -- X.509
    added_by         VARCHAR(200)   NOT NULL,
    added_by_account BIGINT         NULL,                   -- null: the command line
    added_at         DATETIME(6)    NOT NULL
);

-- Packs that came from elsewhere: published at once, or waiting for somebody else than who brought them.
CREATE TABLE pack_arrival (
    id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    slug           VARCHAR(80)  NOT NULL,
    title          VARCHAR(200) NOT NULL,
    origin         VARCHAR(200) NOT NULL,               -- name of the agency, as the pack says
    origin_version INT          NOT NULL,
    sha256         CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    fingerprint    CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state          VARCHAR(10)  NOT NULL,               -- WAITING, PUBLISHED, REJECTED
    received_by    BIGINT       NULL,                   -- account; null: the system
    received_name  VARCHAR(200) NOT NULL,
    received_at    DATETIME(6)  NOT NULL,
    decided_by     BIGINT       NULL,
    decided_name   VARCHAR(200) NULL,
    decided_at     DATETIME(6)  NULL,
    INDEX pack_arrival_by_state (state, id)
);

-- The zip of a waiting pack, in parts; gone once it is decided on.
CREATE TABLE pack_arrival_part (
    arrival_id BIGINT     NOT NULL,
    part       INT        NOT NULL,
    content    MEDIUMBLOB NOT NULL,
    PRIMARY KEY (arrival_id, part),
    CONSTRAINT pack_arrival_part_of FOREIGN KEY (arrival_id) REFERENCES pack_arrival (id) ON DELETE CASCADE
);
