package id.netral.security;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a remembered device, and what it says of a token that comes.
 *
 * @param token hash of the newest token
 * @param previous hash of the one before, in whose place it was given
 * @param unconfirmedSince since when no token given has come back; null when the newest has
 */
record RememberedDevice(
        String series,
        String account,
        String token,
        @Nullable String previous,
        Instant lastUsed,
        @Nullable Instant unconfirmedSince) {

    static final Duration KEPT = Duration.ofDays(30);

    private static final Duration GRACE = Duration.ofMinutes(1);

    /** How long an answer may be thought lost. */
    private static final Duration LOST = Duration.ofDays(7);

    /** What follows when a token comes. */
    enum Verdict {
        /** The newest one: a new one takes its place. */
        CHANGE,
        /** The newest one, given just now: it has arrived. */
        ARRIVED,
        /** The one before, at the same time as others: it is good and stays. */
        TOGETHER,
        /** The one before, and the newest never came back: its answer was lost, so another one is given. */
        AGAIN,
        /** The device is forgotten. */
        OVER,
        /** There are two who use tokens of this device. */
        STOLEN
    }

    Verdict verdict(String presented, Instant now) {
        if (lastUsed.plus(KEPT).isBefore(now)) {
            return Verdict.OVER;
        }
        var justNow = lastUsed.plus(GRACE).isAfter(now);
        if (Secrets.same(token, presented)) {
            return justNow ? Verdict.ARRIVED : Verdict.CHANGE;
        }
        if (previous == null || !Secrets.same(previous, presented)) {
            return Verdict.STOLEN;
        }
        return justNow ? Verdict.TOGETHER : late(now);
    }

    private Verdict late(Instant now) {
        if (unconfirmedSince == null) {
            return Verdict.STOLEN;
        }
        return unconfirmedSince.plus(LOST).isBefore(now) ? Verdict.OVER : Verdict.AGAIN;
    }
}
