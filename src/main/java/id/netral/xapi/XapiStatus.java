package id.netral.xapi;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the learning record store and its outbox stand.
 *
 * @param address of the store, blank when none is set
 * @param addressed whether the address people use is known, with which all ids begin
 * @param byNip whether people are named by their number, not by a pseudonym
 * @param problem key of the sentence why the store cannot be used, null when nothing is known against it
 * @param reply what the store said last when it could not be used
 * @param nextTry null when at once
 * @param workedAt when it last took something
 */
public record XapiStatus(
        String address,
        boolean addressed,
        boolean byNip,
        long waiting,
        long refused,
        @Nullable String problem,
        @Nullable String reply,
        @Nullable Instant nextTry,
        @Nullable Instant workedAt) {

    /** Whether events are recorded and sent. */
    public boolean enabled() {
        return !address.isEmpty() && addressed;
    }
}
