-- HR's own wording. Rows are only added; the newest of a part holds, and a null body means Netral's own again.
CREATE TABLE reminder_text (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    part        VARCHAR(20)  NOT NULL,
    subject     VARCHAR(200) NULL,
    body        TEXT         NULL,
    recorded_at DATETIME(6)  NOT NULL,
    recorded_by BIGINT       NULL,
    INDEX reminder_text_by_part (part, id)
);
