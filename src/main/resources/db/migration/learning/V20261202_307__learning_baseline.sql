-- Module id.netral.learning: who is asked what, how far they are, what they have completed and what it earned.


-- Progress ------------------------------------------------------------------------------------------------------------

-- A person has begun a module; stays on the version begun with. The place is kept for the next device.
CREATE TABLE enrolment (
    employee_id         BIGINT        NOT NULL,
    module_id           BIGINT        NOT NULL,
    module_version_id   BIGINT        NOT NULL,
    started_at          DATETIME(6)   NOT NULL,
    last_seen_at        DATETIME(6)   NOT NULL,
    last_lesson         INT           NOT NULL DEFAULT 1,
    last_place          DECIMAL(5, 4) NOT NULL DEFAULT 0,   -- share of that lesson scrolled past, 0..1
    declined_version_id BIGINT        NULL,                 -- the newer version that was offered and not wanted
    PRIMARY KEY (employee_id, module_id)
);

-- When and with which version a module was begun before it was begun anew; for reports that look back.
CREATE TABLE enrolment_before (
    employee_id       BIGINT      NOT NULL,
    module_id         BIGINT      NOT NULL,
    module_version_id BIGINT      NOT NULL,
    started_at        DATETIME(6) NOT NULL,
    renewed_at        DATETIME(6) NOT NULL,
    PRIMARY KEY (employee_id, module_id, renewed_at)
);

-- A person has read a lesson.
CREATE TABLE lesson_read (
    employee_id BIGINT      NOT NULL,
    lesson_id   BIGINT      NOT NULL,
    read_at     DATETIME(6) NOT NULL,
    PRIMARY KEY (employee_id, lesson_id)
);


-- Ledger --------------------------------------------------------------------------------------------------------------

-- The ledger. Rows are only added; a correction is a row that supersedes another.
CREATE TABLE completion (
    id                BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    employee_id       BIGINT        NOT NULL,
    module_id         BIGINT        NOT NULL,
    module_version_id BIGINT        NOT NULL,
    attempt_id        BIGINT        NULL,               -- the evidence
    score             DECIMAL(5, 2) NULL,
    jp                DECIMAL(4, 1) NOT NULL,
    completed_at      DATETIME(6)   NOT NULL,
    recorded_at       DATETIME(6)   NOT NULL,
    recorded_by       BIGINT        NULL,               -- account; null: the system, at submission
    supersedes_id     BIGINT        NULL,
    reason            VARCHAR(500)  NULL,
    -- a superseding row may say that nothing was completed after all; it takes the place of a row and does not count itself
    void              BOOLEAN       NOT NULL DEFAULT FALSE,
    -- once per attempt; corrections of a row name the same attempt
    first_of_attempt  BIGINT AS (IF(supersedes_id IS NULL, attempt_id, NULL)) PERSISTENT,
    evidence          VARCHAR(20)   NULL,               -- what a row without an attempt rests on: SCORM
    -- rows the person had for the version before, null for a correction: of two that begin to count at one moment one is kept
    seat              INT           NULL,
    UNIQUE KEY completion_supersedes (supersedes_id),
    UNIQUE KEY completion_attempt (first_of_attempt),
    UNIQUE KEY completion_once (employee_id, module_version_id, seat),
    INDEX completion_by_employee (employee_id, module_id, completed_at),
    INDEX completion_by_module (module_id, completed_at),
    INDEX completion_by_attempt (attempt_id),
    CONSTRAINT completion_superseded FOREIGN KEY (supersedes_id) REFERENCES completion (id)
);


-- JP ------------------------------------------------------------------------------------------------------------------

-- What an activity type earns from a day on. Rows are only added; one that has not begun may be withdrawn.
CREATE TABLE jp_rule (
    id             BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    activity       VARCHAR(30)   NOT NULL,              -- TECHNICAL_TRAINING, SEMINAR, EVENT
    minutes_per_jp INT           NOT NULL,
    yearly_cap     DECIMAL(5, 1) NULL,                  -- most JP of this type in a period; null: no limit
    valid_from     DATE          NOT NULL,
    recorded_at    DATETIME(6)   NOT NULL,
    recorded_by    VARCHAR(200)  NULL,                  -- as the officer was called then; null: came with Netral
    withdrawn_at   DATETIME(6)   NULL,
    withdrawn_by   VARCHAR(200)  NULL,
    INDEX jp_rule_by_day (activity, valid_from)
);

INSERT INTO jp_rule (activity, minutes_per_jp, yearly_cap, valid_from, recorded_at)
VALUES ('TECHNICAL_TRAINING', 45, NULL, '2000-01-01', '2000-01-01'),
       ('SEMINAR', 45, NULL, '2000-01-01', '2000-01-01'),
       ('EVENT', 45, NULL, '2000-01-01', '2000-01-01');


-- Paths ---------------------------------------------------------------------------------------------------------------

-- Modules to be done one after the other, under one name.
CREATE TABLE learning_path (
    id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    title      VARCHAR(200) NOT NULL,
    created_at DATETIME(6)  NOT NULL,
    created_by BIGINT       NULL,
    retired_at DATETIME(6)  NULL,
    version    INT          NOT NULL DEFAULT 0,
    active_key TINYINT AS (IF(retired_at IS NULL, 1, NULL)) PERSISTENT,
    UNIQUE KEY learning_path_title (title, active_key)
);

-- The modules of a path, in their order.
CREATE TABLE learning_path_module (
    path_id   BIGINT NOT NULL,
    position  INT    NOT NULL,                          -- from 1
    module_id BIGINT NOT NULL,
    PRIMARY KEY (path_id, position),
    UNIQUE KEY learning_path_module_once (path_id, module_id),
    CONSTRAINT learning_path_module_path FOREIGN KEY (path_id) REFERENCES learning_path (id)
);


-- Assignments ---------------------------------------------------------------------------------------------------------

-- A module or a path asked of an audience. A rule, not a list: people who join later are meant too. Without audience the
-- people of unit_id are meant and those below, or everybody.
CREATE TABLE assignment (
    id                 BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    module_id          BIGINT      NULL,
    unit_id            BIGINT      NULL,                -- null: all units
    due_on             DATE        NULL,
    created_at         DATETIME(6) NOT NULL,
    created_by         BIGINT      NULL,
    ended_at           DATETIME(6) NULL,
    unit_key           BIGINT AS (IFNULL(unit_id, 0)) PERSISTENT,
    active_key         TINYINT AS (IF(ended_at IS NULL, 1, NULL)) PERSISTENT,
    mandatory          BOOLEAN     NOT NULL DEFAULT TRUE,
    path_id            BIGINT      NULL,
    audience           JSON        NULL,
    audience_hash      CHAR(64)    NOT NULL DEFAULT '', -- of audience and scope
    restricted         BOOLEAN     NOT NULL DEFAULT FALSE,  -- whom it means tells something only HR of the agency may know
    starts_on          DATE        NULL,                -- null: the day it was made
    ends_on            DATE        NULL,                -- last day anybody is asked; null: until it is ended
    due_days           INT         NULL,                -- days after being asked; null: due_on holds
    recurrence         VARCHAR(20) NOT NULL DEFAULT 'NONE', -- NONE, MONTHS, ELECTION, RULE_CHANGE
    recurs_months      INT         NULL,
    replaces_id        BIGINT      NULL,                -- the assignment this one is the changed form of
    target_key         BIGINT AS (IFNULL(module_id, -path_id)) PERSISTENT,
    again_when_changed BOOLEAN     NOT NULL DEFAULT FALSE,  -- whether a new version with changes of weight asks anew
    -- one running assignment per target and audience, however often "assign" is pressed
    UNIQUE KEY assignment_active (target_key, unit_key, audience_hash, active_key),
    INDEX assignment_by_module (module_id, ended_at),
    INDEX assignment_running (ended_at, created_at)
);

-- The units an officer could reach when making the assignment: nobody outside them and what is below them is ever asked by it.
-- No rows: the whole agency.
CREATE TABLE assignment_scope (
    assignment_id BIGINT NOT NULL,
    unit_id       BIGINT NOT NULL,
    PRIMARY KEY (assignment_id, unit_id),
    CONSTRAINT assignment_scope_assignment FOREIGN KEY (assignment_id) REFERENCES assignment (id)
);

-- Every time an assignment is asked anew. Rows are only added.
CREATE TABLE assignment_cycle (
    id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    assignment_id  BIGINT       NOT NULL,
    number         INT          NOT NULL,
    module_id      BIGINT       NULL,                   -- null: all modules of the assignment
    starts_on      DATE         NOT NULL,
    counts_from    DATETIME(6)  NULL,                   -- as in duty
    cause          VARCHAR(200) NOT NULL,               -- START, MONTHS n, ELECTION name, RULE day
    article_states JSON         NULL,                   -- of the cited articles, where changes of rules are watched
    opened_at      DATETIME(6)  NOT NULL,
    UNIQUE KEY assignment_cycle_number (assignment_id, number),
    CONSTRAINT assignment_cycle_assignment FOREIGN KEY (assignment_id) REFERENCES assignment (id)
);

-- Who is asked what, by which assignment, since when and until when. Never deleted: leaving a unit releases, it does not undo.
CREATE TABLE duty (
    id              BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    assignment_id   BIGINT      NOT NULL,
    cycle           INT         NOT NULL DEFAULT 1,
    employee_id     BIGINT      NOT NULL,
    module_id       BIGINT      NOT NULL,
    mandatory       BOOLEAN     NOT NULL DEFAULT TRUE,
    asked_at        DATETIME(6) NOT NULL,
    due_on          DATE        NULL,
    -- A completion before does not fulfil it; null: any does. To the moment: who completes a module and sees it published
    -- anew on one day has done the older one.
    counts_from     DATETIME(6) NULL,
    released_at     DATETIME(6) NULL,
    released_reason VARCHAR(20) NULL,                   -- ENDED (the assignment) or LEFT (the audience)
    open_key        TINYINT AS (IF(released_at IS NULL, 1, NULL)) PERSISTENT,
    -- asked because of a restricted declaration: not to be listed to officers, superiors and heads
    restricted      BOOLEAN     NOT NULL DEFAULT FALSE,
    UNIQUE KEY duty_once (assignment_id, cycle, employee_id, module_id, open_key),
    INDEX duty_by_employee (employee_id, module_id, released_at),
    INDEX duty_by_due (released_at, due_on),
    -- which came just now: the dashboards' read model asks after every change
    INDEX duty_by_asked (asked_at),
    CONSTRAINT duty_assignment FOREIGN KEY (assignment_id) REFERENCES assignment (id)
);


-- Audiences -----------------------------------------------------------------------------------------------------------

-- People picked by hand, usually from a workbook. Lists never change: a changed list is a new one.
CREATE TABLE audience_list (
    id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    name       VARCHAR(200) NOT NULL,
    people     INT          NOT NULL,
    created_at DATETIME(6)  NOT NULL,
    created_by BIGINT       NULL
);

-- Who stands on a list.
CREATE TABLE audience_member (
    list_id     BIGINT NOT NULL,
    employee_id BIGINT NOT NULL,
    PRIMARY KEY (list_id, employee_id),
    CONSTRAINT audience_member_list FOREIGN KEY (list_id) REFERENCES audience_list (id)
);

-- That a person's spouse stands in an election, and when: no party, no name, no preference. Made and withdrawn by the person
-- alone; read by nobody else but the rule that finds an audience.
CREATE TABLE spouse_declaration (
    id           BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    employee_id  BIGINT      NOT NULL,
    from_on      DATE        NOT NULL,
    until_on     DATE        NOT NULL,
    declared_at  DATETIME(6) NOT NULL,
    withdrawn_at DATETIME(6) NULL,
    open_key     TINYINT AS (IF(withdrawn_at IS NULL, 1, NULL)) PERSISTENT,
    UNIQUE KEY spouse_declaration_once (employee_id, open_key)
);
