package id.netral.learning.duty;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What a duty asks for anew has to be begun and finished anew: a moment counts unless it lies before the one from which
 * the duty counts. Said for SQL and for Java, as neither reaches all that ask: lists are filtered and counted by the
 * database, while the figures of a hundred thousand people come from one look at each table and are put together in
 * memory; asking the duties again by SQL for each enrolment, attempt and completion would multiply their time. Both
 * columns are in UTC and as exact as the parameters given.
 */
public final class CountsFrom {

    /** Stands before a moment in a query in which the duty, or the latest begin of several, is {@code d}. */
    // a comparison with a value, so that it stays one condition wherever it is put
    public static final String SQL = "COALESCE(d.counts_from, DATE'1000-01-01') <= ";

    private CountsFrom() {}

    /** The same of what was read: whether the moment counts for a duty that counts from then, or from ever. */
    public static boolean holds(LocalDateTime at, @Nullable LocalDateTime from) {
        return from == null || !at.isBefore(from);
    }
}
