-- A legal reviewer has found that a text says what the article says. It holds for the text as it was then.
CREATE TABLE citation_confirmation (
    id                BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    draft_id          BIGINT       NOT NULL,
    place             VARCHAR(100) NOT NULL,             -- lesson:<slug> or question:<code>
    article_id        VARCHAR(80)  NOT NULL,
    text_hash         CHAR(64)     NOT NULL,
    note              VARCHAR(500) NOT NULL,
    confirmed_by      BIGINT       NOT NULL,
    confirmed_by_name VARCHAR(200) NOT NULL,
    confirmed_at      DATETIME(6)  NOT NULL,
    UNIQUE KEY citation_confirmation_once (draft_id, place, article_id, text_hash),
    CONSTRAINT citation_confirmation_draft FOREIGN KEY (draft_id) REFERENCES draft_module (id) ON DELETE CASCADE
);
