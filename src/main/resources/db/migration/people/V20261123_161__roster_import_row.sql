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
