-- What was published, frozen. A changed pack makes a new row.
CREATE TABLE module_version (
    id           BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    module_id    BIGINT        NOT NULL,
    number       INT           NOT NULL,
    title        VARCHAR(200)  NOT NULL,
    summary      VARCHAR(1000) NOT NULL,
    objectives   JSON          NOT NULL,
    jp           DECIMAL(4, 1) NOT NULL,
    activity     VARCHAR(30)   NOT NULL,                -- TECHNICAL_TRAINING, SEMINAR, EVENT
    cover        VARCHAR(200)  NULL,
    as_of        DATE          NOT NULL,
    content_hash CHAR(64)      NOT NULL,
    published_at DATETIME(6)   NOT NULL,
    UNIQUE KEY module_version_number (module_id, number),
    CONSTRAINT module_version_module FOREIGN KEY (module_id) REFERENCES learning_module (id)
);
