-- What the owner wants it for; goes into the download log and the workbook.
ALTER TABLE report_file ADD COLUMN purpose VARCHAR(200) NOT NULL DEFAULT 'Pelaporan capaian netralitas';
