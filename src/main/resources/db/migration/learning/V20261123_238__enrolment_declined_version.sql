-- The newer version somebody was offered and did not want.
ALTER TABLE enrolment ADD COLUMN declined_version_id BIGINT NULL;
