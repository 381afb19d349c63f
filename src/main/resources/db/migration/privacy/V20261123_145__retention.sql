-- How many months a kind of data is kept; kinds without a row are kept as long as Netral suggests.
CREATE TABLE retention (
    kind       VARCHAR(30)  NOT NULL PRIMARY KEY,
    months     INT          NOT NULL,
    changed_at DATETIME(6)  NOT NULL,
    changed_by VARCHAR(200) NOT NULL
);
