-- Who drew a question: for regrades, statistics and "where used". The foreign key's own index becomes redundant.
ALTER TABLE attempt_item ADD INDEX attempt_item_by_revision (question_revision_id, attempt_id);
