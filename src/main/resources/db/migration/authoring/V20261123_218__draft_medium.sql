CREATE TABLE draft_medium (
    draft_id     BIGINT       NOT NULL,
    path         VARCHAR(200) NOT NULL,                     -- as in a pack: images/… or media/…
    sha256       CHAR(64)     NOT NULL,
    content_type VARCHAR(100) NOT NULL,
    alt          VARCHAR(500) NOT NULL,
    licence      VARCHAR(500) NOT NULL,
    PRIMARY KEY (draft_id, path),
    CONSTRAINT draft_medium_draft FOREIGN KEY (draft_id) REFERENCES draft_module (id) ON DELETE CASCADE
);
