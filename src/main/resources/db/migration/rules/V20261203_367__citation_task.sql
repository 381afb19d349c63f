-- Something that cites an ended article, until a reviewer has looked at it.
CREATE TABLE citation_task (
    id                BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    article_id        VARCHAR(80)  NOT NULL,
    kind              VARCHAR(20)  NOT NULL,            -- see CitingItem.Kind
    item_key          VARCHAR(200) NOT NULL,            -- unique in its kind
    holder            VARCHAR(80)  NOT NULL,            -- name of the module or story it belongs to; empty for none
    title             VARCHAR(500) NOT NULL,
    address           VARCHAR(500) NOT NULL,            -- relative to the root of the site
    opened_at         DATETIME(6)  NOT NULL,
    confirmed_by      BIGINT       NULL,                -- account; null while it waits
    confirmed_by_name VARCHAR(200) NULL,
    confirmed_at      DATETIME(6)  NULL,
    question_id       BIGINT AS (IF(kind = 'QUESTION', CAST(item_key AS UNSIGNED), NULL)) PERSISTENT,
    UNIQUE KEY citation_task_item (article_id, kind, item_key),
    INDEX citation_task_waiting (confirmed_at, opened_at, id),
    INDEX citation_task_holder (holder, confirmed_at),
    INDEX citation_task_question (question_id, confirmed_at),
    CONSTRAINT citation_task_article FOREIGN KEY (article_id) REFERENCES legal_article (id)
);
