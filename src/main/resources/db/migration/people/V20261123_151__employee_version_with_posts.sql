ALTER TABLE employee_version
    ADD COLUMN staff_number  VARCHAR(30)  NULL,
    ADD COLUMN post_id       BIGINT       NULL,
    ADD COLUMN base_unit_id  BIGINT       NULL,
    ADD COLUMN base_position VARCHAR(200) NULL,
    ADD INDEX employee_version_by_base_unit (base_unit_id);
