-- Module id.netral.people: units and employees, what they were before, and the rosters they come from.


-- Units ---------------------------------------------------------------------------------------------------------------

-- A unit kerja. The roster names units by their text; case and outer spaces do not make a new one. Names are unique among
-- sisters, not in the whole agency: every OPD has its "Sekretariat". A unit that has ended frees its name.
CREATE TABLE unit (
    id               BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    parent_id        BIGINT       NULL,
    name             VARCHAR(200) NOT NULL,
    created_at       DATETIME(6)  NOT NULL,
    code             VARCHAR(40)  NULL,
    opd              BOOLEAN      NOT NULL DEFAULT TRUE,        -- an organisation of its own, with a head who answers for it
    head_employee_id BIGINT       NULL,
    head_as          VARCHAR(10)  NULL,                         -- DEFINITIF, PLT or PLH; null where nobody is named
    ended_on         DATE         NULL,                         -- first day without the unit
    merged_into_id   BIGINT       NULL,
    version          INT          NOT NULL DEFAULT 0,
    parent_key       BIGINT AS (IFNULL(parent_id, 0)) PERSISTENT,
    active_key       TINYINT AS (IF(ended_on IS NULL, 1, NULL)) PERSISTENT,
    UNIQUE KEY unit_name_among_sisters (parent_key, name, active_key),
    INDEX unit_parent (parent_id),
    INDEX unit_by_name (name),
    CONSTRAINT unit_parent FOREIGN KEY (parent_id) REFERENCES unit (id)
);

-- What a unit was, from which day, and since when we know. Rows are only added. The unit on day D as known at T is the row
-- with effective_on <= D and recorded_at <= T and the greatest (effective_on, id).
CREATE TABLE unit_version (
    id               BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    unit_id          BIGINT       NOT NULL,
    effective_on     DATE         NOT NULL,
    recorded_at      DATETIME(6)  NOT NULL,
    recorded_by      BIGINT       NULL,                         -- account; null: the system
    name             VARCHAR(200) NOT NULL,
    code             VARCHAR(40)  NULL,
    parent_id        BIGINT       NULL,
    opd              BOOLEAN      NOT NULL,
    head_employee_id BIGINT       NULL,
    head_as          VARCHAR(10)  NULL,
    ended            BOOLEAN      NOT NULL DEFAULT FALSE,
    merged_into_id   BIGINT       NULL,
    reason           VARCHAR(300) NULL,
    INDEX unit_version_by_unit (unit_id, effective_on, id)
);

-- The unit an HR officer (SDM_OPD) looks after, where it is not the officer's own: an officer usually sits in a subdivision.
CREATE TABLE unit_officer (
    employee_id  BIGINT      NOT NULL PRIMARY KEY,
    unit_id      BIGINT      NOT NULL,
    entrusted_at DATETIME(6) NOT NULL,
    entrusted_by BIGINT      NULL,
    CONSTRAINT unit_officer_unit FOREIGN KEY (unit_id) REFERENCES unit (id)
);


-- Employees -----------------------------------------------------------------------------------------------------------

-- Non-ASN staff have no NIP; the agency's own number tells them apart. A person may hold further posts: unit_id and position
-- are those of the post that counts, base_unit_id and base_position the own ones while another post (post_id) counts, else
-- null.
CREATE TABLE employee (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    nip           CHAR(18)     NULL,
    name          VARCHAR(200) NOT NULL,
    rank_code     VARCHAR(10)  NULL,                            -- golongan: III/a for PNS, IX for PPPK
    position      VARCHAR(200) NULL,                            -- jabatan
    unit_id       BIGINT       NOT NULL,
    email         VARCHAR(200) NULL,
    active        BOOLEAN      NOT NULL DEFAULT TRUE,
    created_at    DATETIME(6)  NOT NULL,
    changed_at    DATETIME(6)  NOT NULL,
    version       INT          NOT NULL DEFAULT 0,
    kind          VARCHAR(10)  NOT NULL DEFAULT 'PNS',          -- PNS, PPPK or NON_ASN
    hired_on      DATE         NULL,                            -- TMT: first day of service or of the running contract
    staff_number  VARCHAR(30)  NULL,
    post_id       BIGINT       NULL,
    base_unit_id  BIGINT       NULL,
    base_position VARCHAR(200) NULL,
    UNIQUE KEY employee_nip (nip),
    UNIQUE KEY employee_staff_number (staff_number),
    INDEX employee_by_unit (unit_id, name),
    INDEX employee_by_name (name, id),
    INDEX employee_by_email (email),                            -- the roster import asks who uses an address
    CONSTRAINT employee_unit FOREIGN KEY (unit_id) REFERENCES unit (id)
);

-- What an employee was, from which day, and since when we know; read like unit_version. The unit is that of the counting post.
CREATE TABLE employee_version (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    employee_id   BIGINT       NOT NULL,
    effective_on  DATE         NOT NULL,
    recorded_at   DATETIME(6)  NOT NULL,
    recorded_by   BIGINT       NULL,
    import_id     BIGINT       NULL,                            -- the roster that brought it
    nip           CHAR(18)     NULL,
    name          VARCHAR(200) NOT NULL,
    kind          VARCHAR(10)  NOT NULL,
    rank_code     VARCHAR(10)  NULL,
    position      VARCHAR(200) NULL,
    unit_id       BIGINT       NOT NULL,
    active        BOOLEAN      NOT NULL,
    hired_on      DATE         NULL,
    reason        VARCHAR(300) NULL,
    staff_number  VARCHAR(30)  NULL,
    post_id       BIGINT       NULL,
    base_unit_id  BIGINT       NULL,
    base_position VARCHAR(200) NULL,
    INDEX employee_version_by_employee (employee_id, effective_on, id),
    INDEX employee_version_by_unit (unit_id, effective_on),
    INDEX employee_version_by_import (import_id),
    INDEX employee_version_by_base_unit (base_unit_id)
);

-- A post beside a person's own: acting (PLT, PLH), secondment (PERBANTUAN). Which one counts is told by
-- employee_version.post_id.
CREATE TABLE post (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    employee_id BIGINT       NOT NULL,
    kind        VARCHAR(12)  NOT NULL,
    unit_id     BIGINT       NOT NULL,
    position    VARCHAR(200) NOT NULL,
    from_on     DATE         NOT NULL,
    to_on       DATE         NULL,                                  -- last day
    recorded_at DATETIME(6)  NOT NULL,
    recorded_by BIGINT       NULL,
    reason      VARCHAR(300) NOT NULL,
    INDEX post_by_employee (employee_id, from_on),
    CONSTRAINT post_employee FOREIGN KEY (employee_id) REFERENCES employee (id),
    CONSTRAINT post_unit FOREIGN KEY (unit_id) REFERENCES unit (id)
);


-- Rosters -------------------------------------------------------------------------------------------------------------

-- One applied roster: who came, changed, moved and left, by which way it came, and whether it was taken back. The workbook
-- itself is not kept.
CREATE TABLE roster_import (
    id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    applied_at      DATETIME(6)  NOT NULL,
    applied_by      BIGINT       NOT NULL,
    file_name       VARCHAR(200) NOT NULL,
    sha256          CHAR(64)     NOT NULL,
    added           INT          NOT NULL,
    changed         INT          NOT NULL,
    unchanged       INT          NOT NULL,
    rejected        INT          NOT NULL,
    applied_by_name VARCHAR(200) NOT NULL DEFAULT '',
    via             VARCHAR(10)  NOT NULL DEFAULT 'UPLOAD',     -- UPLOAD, FOLDER, REST
    moved           INT          NOT NULL DEFAULT 0,
    departed        INT          NOT NULL DEFAULT 0,
    skipped         INT          NOT NULL DEFAULT 0,            -- doubtful rows left out
    undone_at       DATETIME(6)  NULL,
    undone_by_name  VARCHAR(200) NULL
);

-- One employee an import wrote: what it changed, for people to read, and what stood there before, to take it back.
CREATE TABLE roster_import_row (
    import_id        BIGINT       NOT NULL,
    employee_id      BIGINT       NOT NULL,
    kind             VARCHAR(10)  NOT NULL,                             -- ADDED, CHANGED, MOVED, LEFT
    sheet_row        INT          NULL,                                 -- null: not in the file
    nip              CHAR(18)     NOT NULL,
    name             VARCHAR(200) NOT NULL,
    fields           TEXT         NULL,                                 -- JSON: column, before, after
    version_after    INT          NOT NULL,
    before_nip       CHAR(18)     NULL,                                 -- null throughout for a new employee
    before_name      VARCHAR(200) NULL,
    before_rank_code VARCHAR(10)  NULL,
    before_position  VARCHAR(200) NULL,
    before_unit_id   BIGINT       NULL,
    before_email     VARCHAR(200) NULL,
    before_active    BOOLEAN      NULL,
    before_kind      VARCHAR(10)  NULL,
    before_hired_on  DATE         NULL,
    PRIMARY KEY (import_id, employee_id),
    INDEX roster_import_row_by_name (import_id, kind, name, employee_id)
);

-- Units an import made.
CREATE TABLE roster_import_unit (
    import_id BIGINT NOT NULL,
    unit_id   BIGINT NOT NULL,
    PRIMARY KEY (import_id, unit_id)
);

-- One row that every import changes first, so that imports follow one another, also from several servers.
CREATE TABLE roster_lock (
    id      TINYINT NOT NULL PRIMARY KEY,
    imports BIGINT  NOT NULL
);

INSERT INTO roster_lock (id, imports) VALUES (1, 0);


-- Rosters delivered by other systems ----------------------------------------------------------------------------------

-- A roster that came by folder or REST and waits for a decision, or had one. Its rows go once it is decided on.
CREATE TABLE roster_delivery (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    received_at  DATETIME(6)  NOT NULL,
    via          VARCHAR(10)  NOT NULL,                                 -- FOLDER, REST
    sender       VARCHAR(200) NOT NULL,                                 -- folder or name of the token
    token_id     BIGINT       NULL,
    file_name    VARCHAR(200) NOT NULL,
    sha256       CHAR(64)     NOT NULL,
    sheet        VARCHAR(200) NOT NULL,
    columns      TEXT         NOT NULL,                                 -- JSON: the file's words by meaning
    full_list    BOOLEAN      NOT NULL DEFAULT FALSE,
    full_unit_id BIGINT       NULL,                                     -- null: of the whole agency
    state        VARCHAR(10)  NOT NULL,                                 -- WAITING, APPLIED, DISCARDED
    result       TEXT         NOT NULL,                                 -- JSON: the counts of the last dry run
    difference   CHAR(64)     NOT NULL,                                 -- fingerprint of what the last dry run has told
    import_id    BIGINT       NULL,
    decided_at   DATETIME(6)  NULL,
    INDEX roster_delivery_by_state (state, id)
);

-- The rows of a waiting delivery, some hundreds together, packed.
CREATE TABLE roster_delivery_part (
    delivery_id BIGINT     NOT NULL,
    readable    BOOLEAN    NOT NULL,
    part        INT        NOT NULL,
    content     MEDIUMBLOB NOT NULL,
    PRIMARY KEY (delivery_id, readable, part),
    CONSTRAINT roster_delivery_part_of FOREIGN KEY (delivery_id) REFERENCES roster_delivery (id) ON DELETE CASCADE
);
