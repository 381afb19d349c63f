-- The media store keeps a content as long as something refers to it.
ALTER TABLE draft_medium
    ADD CONSTRAINT draft_medium_object FOREIGN KEY (sha256) REFERENCES media_object (sha256);
