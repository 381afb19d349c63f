package id.netral.people;

import java.time.Instant;

/** The import that writes, and when. */
record ImportStamp(long importId, Instant now) {}
