-- The line: those somebody still waits for or works on, oldest first.
CREATE INDEX report_file_in_line ON report_file (ended_at, id);
