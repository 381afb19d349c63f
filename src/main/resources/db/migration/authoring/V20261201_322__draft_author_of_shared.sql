-- Who writes a text signs every draft that shows it; until now the drafts' authors were looked up through the text.
INSERT IGNORE INTO draft_author (draft_id, account_id, first_at)
SELECT l.draft_id, a.account_id, a.first_at
FROM draft_lesson l JOIN draft_lesson s ON s.id = l.shared_lesson_id JOIN draft_author a ON a.draft_id = s.draft_id;
