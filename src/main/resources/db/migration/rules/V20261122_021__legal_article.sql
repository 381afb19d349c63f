CREATE TABLE legal_article (
    id            VARCHAR(80)   NOT NULL PRIMARY KEY,
    instrument_id VARCHAR(60)   NOT NULL,
    label         VARCHAR(200)  NOT NULL,
    summary       VARCHAR(2000) NOT NULL,
    in_force_from DATE          NULL,
    in_force_to   DATE          NULL,
    replaced_by   VARCHAR(80)   NULL,
    contested     BOOLEAN       NOT NULL DEFAULT FALSE,
    note          VARCHAR(1000) NULL,
    source        VARCHAR(1000) NULL,
    confidence    VARCHAR(10)   NOT NULL,
    confirmed_by  BIGINT        NULL,                   -- account of the reviewer, once confirmed
    confirmed_at  DATETIME(6)   NULL,
    CONSTRAINT legal_article_instrument FOREIGN KEY (instrument_id) REFERENCES legal_instrument (id)
);
