ALTER TABLE unit_version ADD COLUMN head_as VARCHAR(10) NULL AFTER head_employee_id;
