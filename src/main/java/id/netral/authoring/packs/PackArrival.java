package id.netral.authoring.packs;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A pack that came from elsewhere.
 *
 * @param origin name of the agency, as the pack says
 * @param originVersion its number there
 * @param own whether whoever asks has brought it
 * @param decidedBy null while it waits
 */
public record PackArrival(
        long id,
        String slug,
        String title,
        String origin,
        int originVersion,
        String fingerprint,
        State state,
        String receivedBy,
        Instant receivedAt,
        boolean own,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt) {

    /** What became of it. */
    public enum State {
        WAITING,
        PUBLISHED,
        REJECTED
    }
}
