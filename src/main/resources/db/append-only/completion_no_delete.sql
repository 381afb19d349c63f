-- A correction is a row that supersedes another.
CREATE TRIGGER completion_no_delete BEFORE DELETE ON completion FOR EACH ROW
IF @netral_tests IS NULL THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'completion: rows are only added';
END IF
