-- Module id.netral.reporting: workbooks, and the read model of the dashboards.


-- Workbooks -----------------------------------------------------------------------------------------------------------

-- An agency's own workbook and how a report fills it. Rows are never changed but for active: a changed mapping is a new
-- row that replaces the old one, so an export can always be told which version made it.
CREATE TABLE report_template (
    id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    report_kind     VARCHAR(40)  NOT NULL,
    name            VARCHAR(120) NOT NULL,
    file_name       VARCHAR(200) NOT NULL,
    workbook        MEDIUMBLOB   NOT NULL,
    sha256          CHAR(64)     NOT NULL,              -- of the workbook
    mapping         LONGTEXT     NOT NULL CHECK (JSON_VALID(mapping)),  -- sheet, header rows, field by column
    replaces        BIGINT       NULL,
    active          BOOLEAN      NOT NULL DEFAULT TRUE,
    created_at      DATETIME(6)  NOT NULL,
    created_by      BIGINT       NOT NULL,
    created_by_name VARCHAR(200) NOT NULL,
    INDEX report_template_active (report_kind, active, name),
    CONSTRAINT report_template_replaces FOREIGN KEY (replaces) REFERENCES report_template (id)
);

-- Workbooks made in the background, each for one person, kept for some days.
CREATE TABLE report_file (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    owner_id    BIGINT       NOT NULL,                              -- account
    schedule_id BIGINT       NULL,                                  -- the schedule that asked for it
    kind        VARCHAR(30)  NOT NULL,
    filter      JSON         NOT NULL,
    language    VARCHAR(10)  NOT NULL,
    state       VARCHAR(10)  NOT NULL,                              -- WAITING, RUNNING, READY, FAILED, CANCELLED
    rows_done   BIGINT       NOT NULL DEFAULT 0,
    rows_total  BIGINT       NOT NULL DEFAULT 0,
    file_name   VARCHAR(200) NOT NULL,
    bytes       BIGINT       NOT NULL DEFAULT 0,
    asked_at    DATETIME(6)  NOT NULL,
    ended_at    DATETIME(6)  NULL,
    expires_at  DATETIME(6)  NOT NULL,
    noticed     BOOLEAN      NOT NULL DEFAULT FALSE,                -- whether the owner has been told that it is ready
    purpose     VARCHAR(200) NOT NULL DEFAULT 'Pelaporan capaian netralitas', -- goes into the download log and the workbook
    sha256      CHAR(64)     NULL,                                  -- of the finished workbook: the key keeps it with the media
    INDEX report_file_by_owner (owner_id, asked_at),
    INDEX report_file_by_expiry (expires_at),
    CONSTRAINT report_file_content FOREIGN KEY (sha256) REFERENCES media_object (sha256)
);

-- Reports made again and again for people of the platform, each with the rights the recipient has on that day.
CREATE TABLE report_schedule (
    id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    kind       VARCHAR(30) NOT NULL,
    filter     JSON        NOT NULL,
    language   VARCHAR(10) NOT NULL,
    rhythm     VARCHAR(10) NOT NULL,                                -- WEEKLY, MONTHLY
    day        INT         NOT NULL,                                -- 1 Monday to 7 Sunday, or day of the month up to 28
    recipients JSON        NOT NULL,                                -- accounts
    created_by BIGINT      NOT NULL,
    created_at DATETIME(6) NOT NULL,
    ended_at   DATETIME(6) NULL,
    ran_on     DATE        NULL,
    outcome    JSON        NULL                                     -- of the last run: account and what became of it
);

-- What is kept of every workbook made here: by it a file handed in is known again. Rows are only added.
CREATE TABLE produced_file (
    id           CHAR(36)     NOT NULL PRIMARY KEY,
    kind         VARCHAR(30)  NOT NULL,
    filter       JSON         NOT NULL,                             -- label and value of each part, in words
    as_of        DATETIME(6)  NULL,
    made_at      DATETIME(6)  NOT NULL,
    made_by      BIGINT       NULL,                                 -- account; null: the system
    made_by_name VARCHAR(200) NOT NULL,
    row_count    BIGINT       NOT NULL,
    data_sha256  CHAR(64)     NOT NULL,
    file_sha256  CHAR(64)     NOT NULL,
    sheets       JSON         NOT NULL,                             -- name, rows and checksums of each data sheet
    INDEX produced_file_by_bytes (file_sha256)
);


-- Read model ----------------------------------------------------------------------------------------------------------

-- The dashboards' read model: the states of each unit's own people by module and golongan group, made anew for a unit as a
-- whole.
CREATE TABLE completion_summary (
    unit_id     BIGINT      NOT NULL,
    module_id   BIGINT      NOT NULL,
    rank_group  VARCHAR(12) NOT NULL,
    done        INT         NOT NULL,
    running     INT         NOT NULL,
    not_started INT         NOT NULL,
    overdue     INT         NOT NULL,                               -- of running and not_started
    PRIMARY KEY (unit_id, module_id, rank_group),
    INDEX completion_summary_by_module (module_id, unit_id)
);

-- Completions by the month in which they happened; module 0 stands for all modules together.
CREATE TABLE completion_month (
    module_id BIGINT  NOT NULL,
    unit_id   BIGINT  NOT NULL,
    month     CHAR(7) NOT NULL,                                     -- 2026-11
    done      INT     NOT NULL,
    PRIMARY KEY (module_id, unit_id, month),
    INDEX completion_month_by_unit (unit_id)
);

-- A unit in the read model: its people, and the last day on which its counts of overdue work hold.
CREATE TABLE completion_summary_unit (
    unit_id    BIGINT NOT NULL PRIMARY KEY,
    people     INT    NOT NULL,                                     -- of whom something is asked, or who began something
    complete   INT    NOT NULL,                                     -- who have finished all of it
    overdue    INT    NOT NULL,                                     -- who have something overdue
    good_until DATE   NULL                                          -- null: until something happens
);

-- Units whose counts may no longer hold. Rows are only added, so that people who finish together never wait for each other;
-- whoever makes the counts anew takes away those it has seen.
CREATE TABLE completion_summary_change (
    id      BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    unit_id BIGINT NOT NULL
);

-- One row: locked by whoever makes counts anew; the day up to which transfers and last days have been taken in.
CREATE TABLE completion_summary_day (
    id   TINYINT NOT NULL PRIMARY KEY,
    made DATE    NULL                                               -- null: never made
);

INSERT INTO completion_summary_day (id, made) VALUES (1, NULL);
