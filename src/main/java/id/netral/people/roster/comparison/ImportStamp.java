package id.netral.people.roster.comparison;

import java.time.Instant;

/** The import that writes, and when. */
public record ImportStamp(long importId, Instant now) {}
