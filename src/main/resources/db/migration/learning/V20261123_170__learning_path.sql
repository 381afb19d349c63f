-- Modules to be done one after the other, under one name.
CREATE TABLE learning_path (
    id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    title      VARCHAR(200) NOT NULL,
    created_at DATETIME(6)  NOT NULL,
    created_by BIGINT       NULL,
    retired_at DATETIME(6)  NULL,
    version    INT          NOT NULL DEFAULT 0,
    active_key TINYINT AS (IF(retired_at IS NULL, 1, NULL)) PERSISTENT,
    UNIQUE KEY learning_path_title (title, active_key)
);
