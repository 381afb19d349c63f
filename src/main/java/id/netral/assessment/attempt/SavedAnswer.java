package id.netral.assessment.attempt;

import java.time.Instant;
import java.util.List;

/**
 * The answer that stands in the database, committed.
 *
 * @param choices places of the chosen options as shown, ascending
 * @param outdated whether another one was sent, too late: this one was saved from elsewhere in the meantime
 */
public record SavedAnswer(int position, List<String> choices, int seq, Instant savedAt, boolean outdated) {}
