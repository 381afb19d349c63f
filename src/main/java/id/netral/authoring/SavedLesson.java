package id.netral.authoring;

import java.time.Instant;

/** What a save has left in the database; the lock version is the one to save upon next. */
public record SavedLesson(String document, int lockVersion, Instant savedAt) {}
