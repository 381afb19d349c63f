-- Words that lessons explain where they are used.
CREATE TABLE glossary_term (
    id      VARCHAR(80)   NOT NULL PRIMARY KEY,
    term    VARCHAR(120)  NOT NULL,
    meaning VARCHAR(1000) NOT NULL
);
