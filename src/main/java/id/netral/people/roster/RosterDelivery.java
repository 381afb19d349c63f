package id.netral.people.roster;

import id.netral.people.Texts;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A roster that came by folder or from another program.
 *
 * @param sender the folder, or the name of the token it came with
 * @param counts of the last dry run
 * @param departure as the last dry run told
 * @param importId the import it became, null while it is not applied
 */
public record RosterDelivery(
        long id,
        Instant receivedAt,
        RosterWay way,
        String sender,
        @Nullable Long tokenId,
        String fileName,
        String sha256,
        State state,
        RosterCounts counts,
        int newUnits,
        RosterDeparture departure,
        @Nullable Long importId) {

    /** Where a delivery stands. */
    public enum State {
        /** Nothing has been changed yet. */
        WAITING,
        /** Everything it asked for has been done. */
        APPLIED,
        /** Somebody has thrown it away. */
        DISCARDED
    }

    /** What it would change, in one sentence. */
    public String changes(Texts texts) {
        return texts.get(
                "roster.waiting.counts",
                counts.added(),
                counts.changed(),
                counts.moved(),
                departure.leaving(),
                counts.doubtful(),
                counts.rejected());
    }

    /** Whether nobody has to look at it before it is applied. */
    public boolean isClear() {
        return counts.doubtful() == 0 && counts.rejected() == 0 && !departure.isSuspicious();
    }
}
