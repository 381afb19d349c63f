package id.netral.xapi;

import id.netral.xapi.RecordStore.Outcome;
import id.netral.xapi.RecordStore.Reply;
import id.netral.xapi.XapiOutbox.Waiting;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends what waits, in order. A statement may be sent again after a lost answer: its id is fixed, so the store has it once.
 * While the store cannot be used, tries come at growing distances, kept in the database like everything else.
 */
@Component
class XapiDispatch {

    static final Duration FIRST_REST = Duration.ofSeconds(30);
    static final Duration LONGEST_REST = Duration.ofHours(1);
    static final Duration KEPT = Duration.ofDays(30);

    private static final Logger LOG = LoggerFactory.getLogger(XapiDispatch.class);
    private static final int BATCH = 50;
    private static final int MOST_DOUBLINGS = 7;

    private final XapiOutbox outbox;
    private final RecordStore store;
    private final Clock clock;

    XapiDispatch(XapiOutbox outbox, RecordStore store, Clock clock) {
        this.outbox = outbox;
        this.store = store;
        this.clock = clock;
    }

    /** Sends until nothing waits or the store cannot be used. */
    void run() {
        var now = clock.instant();
        outbox.forgetDone(now.minus(KEPT));
        if (store.configured() && outbox.restUntil().filter(now::isBefore).isEmpty()) {
            var more = true;
            while (more) {
                more = sendBatch();
            }
        }
    }

    /** Whether there may be more to send. */
    private boolean sendBatch() {
        var batch = outbox.waiting(BATCH);
        if (batch.isEmpty()) {
            return false;
        }
        var reply = store.post(batch);
        var usable = switch (reply.outcome()) {
            case TAKEN -> {
                outbox.done(ids(batch));
                yield true;
            }
            // one of them spoils the batch: each by itself shows which
            case KNOWN, REFUSED -> batch.stream().allMatch(this::sendAlone);
            case DENIED, AWAY -> away(batch, reply);
        };
        return usable && batch.size() == BATCH;
    }

    /** Whether the store can be used further. */
    private boolean sendAlone(Waiting statement) {
        var reply = store.put(statement);
        switch (reply.outcome()) {
            case TAKEN, KNOWN -> outbox.done(List.of(statement.id()));
            case REFUSED -> outbox.refused(statement.id(), reply.reply());
            case DENIED, AWAY -> {
                return away(List.of(statement), reply);
            }
        }
        return true;
    }

    private boolean away(List<Waiting> tried, Reply reply) {
        var doublings = Math.min(outbox.failures(), MOST_DOUBLINGS);
        var rest = FIRST_REST.multipliedBy(1L << doublings);
        var limited = rest.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : rest;
        var problem = reply.outcome() == Outcome.DENIED ? "xapi.problem.denied" : "xapi.problem.away";
        outbox.away(ids(tried), clock.instant().plus(limited), problem, reply.reply());
        LOG.warn("The learning record store cannot be used: {}", reply.reply());
        return false;
    }

    private static List<String> ids(List<Waiting> statements) {
        return statements.stream().map(Waiting::id).toList();
    }
}
