-- A workbook in the background may be made in the agency's own form, and the audit trail says where it was asked for from:
-- both are needed when it is made, which may be on another node.
ALTER TABLE report_file
    ADD COLUMN template_id BIGINT NULL,                             -- the form; null: ours
    ADD COLUMN asked_from VARCHAR(64) NULL,                         -- network address; null: a schedule asked
    ADD CONSTRAINT report_file_template FOREIGN KEY (template_id) REFERENCES report_template (id);
