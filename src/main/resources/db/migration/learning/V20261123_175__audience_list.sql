-- People picked by hand, usually from a workbook. Lists never change: a changed list is a new one.
CREATE TABLE audience_list (
    id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    name       VARCHAR(200) NOT NULL,
    people     INT          NOT NULL,
    created_at DATETIME(6)  NOT NULL,
    created_by BIGINT       NULL
);
