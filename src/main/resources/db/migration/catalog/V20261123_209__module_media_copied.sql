-- The pictures of old versions move to the store, each content once. May run twice: nothing is taken away here.
INSERT IGNORE INTO media_object (sha256, size, content_type, kept_in, complete, stored_at, touched_at)
SELECT SHA2(bytes, 256), LENGTH(bytes), content_type, 'DATABASE', TRUE, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6)
FROM module_media;

INSERT IGNORE INTO media_chunk (sha256, number, bytes)
WITH RECURSIVE part (number) AS (SELECT 0 UNION ALL SELECT number + 1 FROM part WHERE number < 31)
SELECT SHA2(m.bytes, 256), p.number, SUBSTRING(m.bytes, p.number * 524288 + 1, 524288)
FROM module_media m JOIN part p ON p.number * 524288 < LENGTH(m.bytes);

INSERT IGNORE INTO media_upload (scope_kind, scope_id, sha256, account_id, name, uploaded_at)
SELECT 'module', v.module_id, SHA2(m.bytes, 256), 0, m.path, UTC_TIMESTAMP(6)
FROM module_media m JOIN module_version v ON v.id = m.module_version_id;

UPDATE module_media SET sha256 = SHA2(bytes, 256);
