-- The finished workbook lies with the media; the key keeps it there while the row does.
ALTER TABLE report_file
    ADD COLUMN sha256 CHAR(64) NULL,
    ADD CONSTRAINT report_file_content FOREIGN KEY (sha256) REFERENCES media_object (sha256);
