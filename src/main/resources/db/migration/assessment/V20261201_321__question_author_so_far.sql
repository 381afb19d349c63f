-- Until now the audit trail was asked, which forgets.
INSERT INTO question_author (module_id, account_id, last_at)
SELECT m.id, e.account_id, MAX(e.happened_at)
FROM audit_entry e JOIN learning_module m ON m.id = JSON_VALUE(e.detail, '$.module')
WHERE e.action IN ('QUESTION_CHANGED', 'QUESTIONS_IMPORTED') AND e.account_id IS NOT NULL
GROUP BY m.id, e.account_id;
