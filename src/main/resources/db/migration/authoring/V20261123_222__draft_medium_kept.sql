-- bytes stay in the media store while a draft shows them
ALTER TABLE draft_medium
    ADD CONSTRAINT draft_medium_object FOREIGN KEY (sha256) REFERENCES media_object (sha256);
