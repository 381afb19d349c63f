-- Packs that came from elsewhere: published at once, or waiting for somebody else than who brought them.
CREATE TABLE pack_arrival (
    id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    slug           VARCHAR(80)  NOT NULL,
    title          VARCHAR(200) NOT NULL,
    origin         VARCHAR(200) NOT NULL,               -- name of the agency, as the pack says
    origin_version INT          NOT NULL,
    sha256         CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    fingerprint    CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state          VARCHAR(10)  NOT NULL,               -- WAITING, PUBLISHED, REJECTED
    received_by    BIGINT       NULL,                   -- account; null: the system
    received_name  VARCHAR(200) NOT NULL,
    received_at    DATETIME(6)  NOT NULL,
    decided_by     BIGINT       NULL,
    decided_name   VARCHAR(200) NULL,
    decided_at     DATETIME(6)  NULL,
    INDEX pack_arrival_by_state (state, id)
);
