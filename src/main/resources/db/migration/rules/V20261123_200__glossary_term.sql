-- Words that lessons explain. Rows that left the file stay: drafts may use them.
CREATE TABLE glossary_term (
    id         VARCHAR(80)   NOT NULL PRIMARY KEY,
    term       VARCHAR(120)  NOT NULL,
    definition VARCHAR(1000) NOT NULL
);
