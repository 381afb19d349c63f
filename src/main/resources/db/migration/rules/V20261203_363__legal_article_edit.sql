-- What an article said until an edit, and the reviewer's confirmation that fell with it. Rows are only added.
CREATE TABLE legal_article_edit (
    id                BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    article_id        VARCHAR(80)  NOT NULL,
    edited_at         DATETIME(6)  NOT NULL,
    said_before       JSON         NOT NULL,            -- all parts of it
    confirmed_by_name VARCHAR(200) NULL,
    confirmed_at      DATETIME(6)  NULL,
    INDEX legal_article_edit_article (article_id, id),
    CONSTRAINT legal_article_edit_article FOREIGN KEY (article_id) REFERENCES legal_article (id)
);
