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
