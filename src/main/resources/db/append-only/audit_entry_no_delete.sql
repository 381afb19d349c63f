-- Only rows that have been kept long enough go, by AuditErasure, which says what that is.
CREATE TRIGGER audit_entry_no_delete BEFORE DELETE ON audit_entry FOR EACH ROW
IF @netral_tests IS NULL AND NOT COALESCE(OLD.happened_at < CAST(@netral_erase_before AS DATETIME(6)), FALSE) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'audit_entry: rows are only added';
END IF
