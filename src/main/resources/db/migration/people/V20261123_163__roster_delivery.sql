-- A roster that came by folder or REST and waits for a decision, or had one. Its rows go once it is decided on.
CREATE TABLE roster_delivery (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    received_at  DATETIME(6)  NOT NULL,
    via          VARCHAR(10)  NOT NULL,                                 -- FOLDER, REST
    sender       VARCHAR(200) NOT NULL,                                 -- folder or name of the token
    token_id     BIGINT       NULL,
    file_name    VARCHAR(200) NOT NULL,
    sha256       CHAR(64)     NOT NULL,
    sheet        VARCHAR(200) NOT NULL,
    columns      TEXT         NOT NULL,                                 -- JSON: the file's words by meaning
    full_list    BOOLEAN      NOT NULL DEFAULT FALSE,
    full_unit_id BIGINT       NULL,                                     -- null: of the whole agency
    state        VARCHAR(10)  NOT NULL,                                 -- WAITING, APPLIED, DISCARDED
    result       TEXT         NOT NULL,                                 -- JSON: the counts of the last dry run
    difference   CHAR(64)     NOT NULL,                                 -- fingerprint of what the last dry run has told
    import_id    BIGINT       NULL,
    decided_at   DATETIME(6)  NULL,
    INDEX roster_delivery_by_state (state, id)
);
