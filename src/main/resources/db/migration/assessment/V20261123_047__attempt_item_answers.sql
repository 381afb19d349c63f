ALTER TABLE attempt_item
    MODIFY COLUMN option_order VARCHAR(120)  NOT NULL,
    MODIFY COLUMN answer       VARCHAR(2000) NULL;                  -- JSON array of parts in the author's terms
