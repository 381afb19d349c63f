-- The reviewer's name as it was on the day; and the article that an elucidation explains.
ALTER TABLE legal_article
    ADD COLUMN confirmed_by_name VARCHAR(200) NULL AFTER confirmed_by,
    ADD COLUMN elucidates VARCHAR(80) NULL AFTER replaced_by,
    ADD INDEX legal_article_elucidates (elucidates);
