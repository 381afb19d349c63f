-- Title of a module that is being written or was withdrawn; without one and without a version, no list shows it.
ALTER TABLE learning_module ADD COLUMN working_title VARCHAR(200) NULL;
