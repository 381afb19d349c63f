CREATE TABLE mail_attachment (
    mail_id  BIGINT       NOT NULL,
    position INT          NOT NULL,
    name     VARCHAR(120) NOT NULL,
    type     VARCHAR(150) NOT NULL,
    content  LONGBLOB     NOT NULL,
    PRIMARY KEY (mail_id, position),
    CONSTRAINT mail_attachment_mail FOREIGN KEY (mail_id) REFERENCES outgoing_mail (id) ON DELETE CASCADE
);
