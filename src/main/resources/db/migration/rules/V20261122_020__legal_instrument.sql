-- A law, regulation, decision or circular. Read from content/rules/instruments.yaml.
CREATE TABLE legal_instrument (
    id            VARCHAR(60)   NOT NULL PRIMARY KEY,
    name          VARCHAR(120)  NOT NULL,
    title         VARCHAR(500)  NOT NULL,
    in_force_from DATE          NULL,
    in_force_to   DATE          NULL,
    replaced_by   VARCHAR(60)   NULL,
    source        VARCHAR(1000) NULL,
    confidence    VARCHAR(10)   NOT NULL                -- SURE, LIKELY, UNSURE
);
