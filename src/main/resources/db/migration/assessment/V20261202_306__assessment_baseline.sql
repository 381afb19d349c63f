-- Module id.netral.assessment: the question bank, quizzes, attempts and their scores.


-- Question bank -------------------------------------------------------------------------------------------------------

-- A question through all its revisions, with the labels that may change without a new revision.
CREATE TABLE question (
    id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    module_id  BIGINT       NOT NULL,
    code       VARCHAR(60)  NOT NULL,
    phase      VARCHAR(20)  NULL,                       -- ElectionPhase; null: any
    review_on  DATE         NULL,
    tags       VARCHAR(500) NOT NULL DEFAULT '',        -- separated by commas
    from_pack  BOOLEAN      NOT NULL DEFAULT TRUE,      -- false: written or imported in the bank
    retired_at DATETIME(6)  NULL,
    version    INT          NOT NULL DEFAULT 0,         -- raised whenever the labels change, or whether it is in use
    UNIQUE KEY question_code (module_id, code),
    INDEX question_by_review (review_on)
);

-- A question that stands in another module's bank by reference: its text changes whenever the origin's does.
CREATE TABLE question_link (
    question_id BIGINT NOT NULL PRIMARY KEY,
    origin_id   BIGINT NOT NULL,                     -- never a reference itself
    INDEX question_link_origin (origin_id),
    CONSTRAINT question_link_question FOREIGN KEY (question_id) REFERENCES question (id) ON DELETE CASCADE,
    CONSTRAINT question_link_of FOREIGN KEY (origin_id) REFERENCES question (id) ON DELETE CASCADE
);

-- What a learner saw. Never changed; a corrected question gets the next number.
CREATE TABLE question_revision (
    id           BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    question_id  BIGINT        NOT NULL,
    number       INT           NOT NULL,
    content_hash CHAR(64)      NOT NULL,
    type         VARCHAR(20)   NOT NULL,                -- SINGLE, MULTIPLE, TRUE_FALSE, …
    topic        VARCHAR(80)   NOT NULL,
    difficulty   VARCHAR(10)   NOT NULL,                -- EASY, MEDIUM, HARD
    stem         VARCHAR(2000) NOT NULL,
    body         JSON          NOT NULL,                -- what it offers and its key, one shape per type
    feedback     VARCHAR(2000) NOT NULL,
    created_at   DATETIME(6)   NOT NULL,
    UNIQUE KEY question_revision_number (question_id, number),
    CONSTRAINT question_revision_question FOREIGN KEY (question_id) REFERENCES question (id)
);

-- What a question cites.
CREATE TABLE question_revision_article (
    question_revision_id BIGINT      NOT NULL,
    article_id           VARCHAR(80) NOT NULL,
    PRIMARY KEY (question_revision_id, article_id),
    INDEX question_revision_article_by_article (article_id),
    CONSTRAINT question_revision_article_revision FOREIGN KEY (question_revision_id) REFERENCES question_revision (id),
    CONSTRAINT question_revision_article_article FOREIGN KEY (article_id) REFERENCES legal_article (id)
);

-- Who has changed what of a module's quiz, and when last: questions and how the quiz is held.
CREATE TABLE question_author (
    module_id  BIGINT      NOT NULL,
    account_id BIGINT      NOT NULL,
    last_at    DATETIME(6) NOT NULL,
    PRIMARY KEY (module_id, account_id),
    CONSTRAINT question_author_module FOREIGN KEY (module_id) REFERENCES learning_module (id) ON DELETE CASCADE
);

-- What somebody has written in a bank that people are asked from; a second person lets it in, or gives it back.
CREATE TABLE question_change (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    module_id     BIGINT       NOT NULL,
    code          VARCHAR(60)  NOT NULL,
    question_id   BIGINT       NULL,                    -- null: a new question
    based_on      INT          NOT NULL,                -- number of the newest revision then, 0 for a new question
    origin_id     BIGINT       NULL,                    -- the question that a new one stands for by reference
    content       LONGTEXT     NOT NULL,                -- JSON, see WrittenQuestion
    file_name     VARCHAR(255) NULL,                    -- of the import it came with
    written_by    BIGINT       NOT NULL,                -- account
    author        VARCHAR(200) NOT NULL,
    written_at    DATETIME(6)  NOT NULL,
    state         VARCHAR(10)  NOT NULL,                -- WAITING, APPROVED, RETURNED, WITHDRAWN
    decided_by    BIGINT       NULL,                    -- account
    decided_at    DATETIME(6)  NULL,
    reason        VARCHAR(500) NOT NULL DEFAULT '',
    version       INT          NOT NULL DEFAULT 0,
    waiting_key   TINYINT AS (IF(state = 'WAITING', 1, NULL)) PERSISTENT,
    -- the labels the question had when the change was written, as JSON: what was not changed is left as it is by then;
    -- null: a new question, labels stay as they are
    labels_before LONGTEXT     NULL,
    UNIQUE KEY question_change_waiting (module_id, code, waiting_key),
    INDEX question_change_by_state (state, id),
    CONSTRAINT question_change_module FOREIGN KEY (module_id) REFERENCES learning_module (id),
    CONSTRAINT question_change_question FOREIGN KEY (question_id) REFERENCES question (id)
);


-- Quizzes -------------------------------------------------------------------------------------------------------------

-- How one module version's quiz is held.
CREATE TABLE quiz (
    module_version_id    BIGINT      NOT NULL PRIMARY KEY,
    pass_mark            INT         NOT NULL,          -- percent
    max_attempts         INT         NOT NULL,
    draw_count           INT         NOT NULL,
    time_limit_minutes   INT         NULL,
    cool_down_minutes    INT         NOT NULL DEFAULT 0,
    pre_test             BOOLEAN     NOT NULL DEFAULT FALSE,
    review               VARCHAR(20) NOT NULL DEFAULT 'EVERYTHING',
    review_after_closing VARCHAR(20) NOT NULL DEFAULT 'EVERYTHING',
    opens_at             DATETIME(6) NULL,
    closes_at            DATETIME(6) NULL,
    version              INT         NOT NULL DEFAULT 0 -- raised whenever the way it is held changes
);

-- The questions a quiz draws from.
CREATE TABLE quiz_item (
    module_version_id    BIGINT  NOT NULL,
    question_revision_id BIGINT  NOT NULL,
    -- whether the question counted towards scores when the version took it up; questions on unsettled law do not
    graded               BOOLEAN NOT NULL DEFAULT TRUE,
    PRIMARY KEY (module_version_id, question_revision_id),
    CONSTRAINT quiz_item_quiz FOREIGN KEY (module_version_id) REFERENCES quiz (module_version_id),
    CONSTRAINT quiz_item_revision FOREIGN KEY (question_revision_id) REFERENCES question_revision (id)
);

-- How many questions of a kind an attempt draws first; null: does not matter.
CREATE TABLE quiz_blueprint (
    module_version_id BIGINT      NOT NULL,
    position          INT         NOT NULL,
    draw              INT         NOT NULL,
    topic             VARCHAR(80) NULL,
    article_id        VARCHAR(80) NULL,
    difficulty        VARCHAR(10) NULL,
    PRIMARY KEY (module_version_id, position),
    CONSTRAINT quiz_blueprint_quiz FOREIGN KEY (module_version_id) REFERENCES quiz (module_version_id),
    CONSTRAINT quiz_blueprint_article FOREIGN KEY (article_id) REFERENCES legal_article (id)
);


-- Attempts ------------------------------------------------------------------------------------------------------------

-- The quiz itself, or the test before the lessons, taken once by a person.
CREATE TABLE attempt (
    id                BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    employee_id       BIGINT        NOT NULL,
    module_version_id BIGINT        NOT NULL,
    number            INT           NOT NULL,
    seed              BIGINT        NOT NULL,
    state             VARCHAR(10)   NOT NULL,           -- OPEN, SUBMITTED
    started_at        DATETIME(6)   NOT NULL,
    submitted_at      DATETIME(6)   NULL,
    score             DECIMAL(5, 2) NULL,               -- percent
    passed            BOOLEAN       NULL,
    -- one open attempt per person, version and purpose, however many devices press "start" at once
    open_key          TINYINT AS (IF(state = 'OPEN', 1, NULL)) PERSISTENT,
    purpose           VARCHAR(10)   NOT NULL DEFAULT 'QUIZ',    -- QUIZ, PRE_TEST
    deadline_at       DATETIME(6)   NULL,               -- fixed at the start
    -- answers go when their time is over; the score, the points and the ledger stay
    answers_erased_at DATETIME(6)   NULL,
    UNIQUE KEY attempt_number (employee_id, module_version_id, purpose, number),
    UNIQUE KEY attempt_open (employee_id, module_version_id, purpose, open_key),
    INDEX attempt_quiz (module_version_id),
    INDEX attempt_overdue (open_key, deadline_at),
    INDEX attempt_by_answers_kept (answers_erased_at, submitted_at),
    CONSTRAINT attempt_quiz FOREIGN KEY (module_version_id) REFERENCES quiz (module_version_id)
);

-- One drawn question of an attempt and its newest acknowledged answer.
CREATE TABLE attempt_item (
    attempt_id           BIGINT        NOT NULL,
    position             INT           NOT NULL,        -- 1-based
    question_revision_id BIGINT        NOT NULL,
    option_order         VARCHAR(120)  NOT NULL,        -- author's option indexes in the order shown, e.g. 2,0,3,1
    answer               VARCHAR(2000) NULL,            -- JSON array of parts in the author's terms
    answer_seq           INT           NOT NULL DEFAULT 0,
    answered_at          DATETIME(6)   NULL,
    points               DECIMAL(5, 4) NULL,            -- 0..1, set at submission
    graded               BOOLEAN       NOT NULL DEFAULT TRUE,   -- fixed when the question is drawn
    PRIMARY KEY (attempt_id, position),
    INDEX attempt_item_by_revision (question_revision_id, attempt_id),  -- who drew it: regrades, statistics, "where used"
    CONSTRAINT attempt_item_attempt FOREIGN KEY (attempt_id) REFERENCES attempt (id),
    CONSTRAINT attempt_item_revision FOREIGN KEY (question_revision_id) REFERENCES question_revision (id)
);

-- More time for a person, for reasons that are nobody's business here.
CREATE TABLE accommodation (
    employee_id   BIGINT      NOT NULL PRIMARY KEY,
    extra_percent INT         NOT NULL,
    set_by        BIGINT      NULL,                                 -- account
    set_at        DATETIME(6) NOT NULL
);


-- Regrades ------------------------------------------------------------------------------------------------------------

-- A question was wrong: its attempts were scored again.
CREATE TABLE regrade (
    id            BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    question_id   BIGINT        NOT NULL,
    rule          VARCHAR(20)   NOT NULL,                           -- NEW_KEY, FULL_MARKS
    to_revision   BIGINT        NULL,
    reason        VARCHAR(500)  NOT NULL,
    regraded_by   BIGINT        NULL,                               -- account
    regraded_at   DATETIME(6)   NOT NULL,
    CONSTRAINT regrade_question FOREIGN KEY (question_id) REFERENCES question (id),
    CONSTRAINT regrade_revision FOREIGN KEY (to_revision) REFERENCES question_revision (id)
);

-- The revisions a regrade corrects. Attempts that drew one are scored by its newest regrade, also when handed in later.
CREATE TABLE regrade_revision (
    question_revision_id BIGINT NOT NULL,
    regrade_id           BIGINT NOT NULL,
    PRIMARY KEY (question_revision_id, regrade_id),
    CONSTRAINT regrade_revision_revision FOREIGN KEY (question_revision_id) REFERENCES question_revision (id),
    CONSTRAINT regrade_revision_regrade FOREIGN KEY (regrade_id) REFERENCES regrade (id)
);

-- What an attempt was before and is since; the first row of an attempt holds its original score.
CREATE TABLE regraded_attempt (
    regrade_id BIGINT        NOT NULL,
    attempt_id BIGINT        NOT NULL,
    old_score  DECIMAL(5, 2) NOT NULL,
    new_score  DECIMAL(5, 2) NOT NULL,
    old_passed BOOLEAN       NOT NULL,
    new_passed BOOLEAN       NOT NULL,
    PRIMARY KEY (regrade_id, attempt_id),
    INDEX regraded_attempt_by_attempt (attempt_id),
    CONSTRAINT regraded_attempt_regrade FOREIGN KEY (regrade_id) REFERENCES regrade (id),
    CONSTRAINT regraded_attempt_attempt FOREIGN KEY (attempt_id) REFERENCES attempt (id)
);

-- How far a regrade is: attempts are scored again chunk by chunk, in the order of their ids, and whoever finds one left
-- lying goes on from here. Apart from the regrade, which everybody who hands in reads and locks. Gone once it is finished.
CREATE TABLE regrade_progress (
    regrade_id BIGINT      NOT NULL PRIMARY KEY,
    done_to    BIGINT      NOT NULL,                    -- the last attempt scored again, 0 before the first
    touched_at DATETIME(6) NOT NULL,                    -- when the last chunk was done
    total      INT         NOT NULL DEFAULT 0,          -- attempts found when it began
    done       INT         NOT NULL DEFAULT 0,
    CONSTRAINT regrade_progress_of FOREIGN KEY (regrade_id) REFERENCES regrade (id) ON DELETE CASCADE
);
