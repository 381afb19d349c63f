package id.netral.authoring.review;

import java.time.Instant;

/** A step taken with a draft; the note may be empty. */
public record ReviewEntry(ReviewStep step, String note, String by, Instant at) {}
