package id.netral.catalog.origin;

import id.netral.catalog.pack.ModuleChange;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What an agency said of a version when it published it.
 *
 * @param number 1-based, rising in the order of publication
 * @param publishedAt in whole microseconds, as the database keeps it
 * @param note what has changed, at most {@value ModuleChange#LONGEST_NOTE} characters; may be empty
 * @param material whether who has completed an earlier version should look again
 */
public record VersionFacts(int number, Instant publishedAt, String note, boolean material) {

    private static final int LARGEST = 100_000;
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2999-12-31T23:59:59Z");

    /** Throws {@link IllegalArgumentException} for what no version can be. */
    public VersionFacts {
        if (number < 1
                || number > LARGEST
                || note.length() > ModuleChange.LONGEST_NOTE
                || publishedAt.isBefore(EARLIEST)
                || publishedAt.isAfter(LATEST)) {
            throw new IllegalArgumentException("no version: " + number + ", " + publishedAt);
        }
        publishedAt = publishedAt.truncatedTo(ChronoUnit.MICROS);
    }
}
