-- Only the address of a row may go, when it has been kept long enough.
CREATE TRIGGER audit_entry_no_update BEFORE UPDATE ON audit_entry FOR EACH ROW
IF @netral_tests IS NULL AND NOT (
    NEW.address IS NULL
    AND NEW.id <=> OLD.id AND NEW.happened_at <=> OLD.happened_at AND NEW.account_id <=> OLD.account_id
    AND NEW.actor <=> OLD.actor AND NEW.action <=> OLD.action AND NEW.subject <=> OLD.subject
    AND NEW.detail <=> OLD.detail) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'audit_entry: rows are only added';
END IF
