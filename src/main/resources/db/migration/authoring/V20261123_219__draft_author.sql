-- Everybody who has ever changed the draft; none of them approves it.
CREATE TABLE draft_author (
    draft_id   BIGINT      NOT NULL,
    account_id BIGINT      NOT NULL,
    first_at   DATETIME(6) NOT NULL,
    PRIMARY KEY (draft_id, account_id),
    CONSTRAINT draft_author_draft FOREIGN KEY (draft_id) REFERENCES draft_module (id) ON DELETE CASCADE
);
