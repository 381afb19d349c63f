package id.netral.security.audit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.netral.security.AccountId;
import id.netral.security.ClientNetwork;
import id.netral.security.RequestAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells the audit trail what was refused: wrong passwords, codes and tokens, and what people had no right to. So many rows
 * from one network and so many in all within ten minutes; the first row afterwards says how many were left out, so that
 * nobody fills the trail and nothing happens unseen.
 */
@Component
public class RefusalRecords {

    static final int PER_NETWORK = 20;
    static final int IN_ALL = 500;

    /** The fact that tells how many rows the limits left out. */
    static final String LEFT_OUT = "unrecorded";

    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int KEPT = 10_000;
    private static final String NOBODY = "-";

    /** What was written since then, and left out and not yet told. Immutable, so that a map can change it atomically. */
    private record Tally(Instant since, int written, long leftOut, boolean lets, long told) {

        static Tally after(@Nullable Tally before, int most, Instant now) {
            if (before == null || !now.isBefore(before.since.plus(WINDOW))) {
                return new Tally(now, 1, 0, true, before == null ? 0 : before.leftOut);
            }
            return before.written < most
                    ? new Tally(before.since, before.written + 1, 0, true, before.leftOut)
                    : new Tally(before.since, before.written, before.leftOut + 1, false, 0);
        }
    }

    private record Source(AuditAction action, String network) {}

    private final AuditTrail audit;
    private final Clock clock;
    private final Cache<Source, Tally> tallies =
            Caffeine.newBuilder().maximumSize(KEPT).build();
    private final ConcurrentMap<AuditAction, Tally> inAll = new ConcurrentHashMap<>();

    RefusalRecords(AuditTrail audit, Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    /** Somebody who is not signed in gave what is wrong; the subject says at whose name, never what was typed. */
    public void ofStranger(AuditAction action, @Nullable AccountId account, String subject) {
        var told = letsPass(action);
        if (told >= 0) {
            audit.record(action, account, NOBODY, subject, detail(told));
        }
    }

    /** The signed-in person or program was refused. */
    public void ofUser(AuditAction action, String subject) {
        var told = letsPass(action);
        if (told >= 0) {
            audit.record(action, subject, detail(told));
        }
    }

    private static Map<String, ?> detail(long leftOut) {
        return leftOut == 0 ? Map.of() : Map.of(LEFT_OUT, leftOut);
    }

    /** How many rows were left out since the last one that was written; negative when this one is left out too. */
    private long letsPass(AuditAction action) {
        var near = count(tallies.asMap(), new Source(action, network()), PER_NETWORK);
        if (!near.lets) {
            return -1;
        }
        var all = count(inAll, action, IN_ALL);
        return all.lets ? near.told + all.told : -1;
    }

    private <K> Tally count(ConcurrentMap<K, Tally> counted, K source, int most) {
        return Objects.requireNonNull(
                counted.compute(source, (key, before) -> Tally.after(before, most, clock.instant())));
    }

    private static String network() {
        return RequestAddress.find().map(ClientNetwork::of).orElse("-");
    }

    /** Begins afresh. */
    public void clear() {
        tallies.invalidateAll();
        inAll.clear();
    }
}
