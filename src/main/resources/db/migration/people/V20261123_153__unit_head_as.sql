-- DEFINITIF, PLT or PLH; null where nobody is named.
ALTER TABLE unit ADD COLUMN head_as VARCHAR(10) NULL AFTER head_employee_id;
