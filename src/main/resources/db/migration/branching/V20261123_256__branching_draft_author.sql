-- Everybody who has changed a draft; none of them may approve it.
CREATE TABLE branching_draft_author (
    story_id   BIGINT NOT NULL,
    account_id BIGINT NOT NULL,
    PRIMARY KEY (story_id, account_id),
    CONSTRAINT branching_draft_author_draft FOREIGN KEY (story_id) REFERENCES branching_draft (story_id) ON DELETE CASCADE
);
