-- Module id.netral.desk: questions asked in confidence. Days only, never a moment: nothing here is to be matched with other logs.
CREATE TABLE desk_question (
    id          BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    account_id  BIGINT        NOT NULL,               -- so that the asker finds the answer; shown to nobody
    asked_on    DATE          NOT NULL,
    situation   VARCHAR(1000) NOT NULL,               -- what was tapped on /boleh, in labels; may be empty
    text        VARCHAR(2000) NOT NULL,
    answer      VARCHAR(4000) NULL,
    word        VARCHAR(20)   NULL,                   -- the verdict, when the reviewer gives one
    articles    JSON          NOT NULL DEFAULT '[]',  -- ids in the legal register
    answered_on DATE          NULL,                   -- open until then
    answered_by BIGINT        NULL,
    version     INT           NOT NULL,
    INDEX desk_question_by_account (account_id, id),
    INDEX desk_question_open (answered_on, id)
);
