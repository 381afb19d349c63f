-- Units an import made.
CREATE TABLE roster_import_unit (
    import_id BIGINT NOT NULL,
    unit_id   BIGINT NOT NULL,
    PRIMARY KEY (import_id, unit_id)
);
