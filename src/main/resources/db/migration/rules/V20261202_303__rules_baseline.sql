-- Module id.netral.rules: the legal register, the phases of elections, the glossary.


-- Legal register ------------------------------------------------------------------------------------------------------

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

-- An article of an instrument, as lessons, questions and verdicts cite it.
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

-- Which files the register was last read from, so that a start with the same files reads nothing.
CREATE TABLE legal_register_source (
    id           TINYINT     NOT NULL PRIMARY KEY DEFAULT 1,
    content_hash CHAR(64)    NOT NULL,
    loaded_at    DATETIME(6) NOT NULL,
    CONSTRAINT legal_register_source_single CHECK (id = 1)
);


-- Elections -----------------------------------------------------------------------------------------------------------

-- Phases of elections, dated. No rows is a valid state: no election is running.
CREATE TABLE election_phase (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    election     VARCHAR(120) NOT NULL,
    phase        VARCHAR(20)  NOT NULL,
    starts_on    DATE         NOT NULL,
    recorded_at  DATETIME(6)  NOT NULL,
    recorded_by  BIGINT       NULL,
    withdrawn_at DATETIME(6)  NULL,                     -- entered by mistake
    open_key     TINYINT AS (IF(withdrawn_at IS NULL, 1, NULL)) PERSISTENT,
    UNIQUE KEY election_phase_once (election, phase, open_key)
);


-- Glossary ------------------------------------------------------------------------------------------------------------

-- Words that lessons explain. Rows that left the file stay: drafts may use them.
CREATE TABLE glossary_term (
    id         VARCHAR(80)   NOT NULL PRIMARY KEY,
    term       VARCHAR(120)  NOT NULL,
    definition VARCHAR(1000) NOT NULL
);
