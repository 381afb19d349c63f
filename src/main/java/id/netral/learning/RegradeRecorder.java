package id.netral.learning;

import id.netral.assessment.AttemptRegraded;
import id.netral.catalog.Catalog;
import id.netral.common.Utc;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Corrects the ledger after a regrade, in its transaction: an attempt that passes now completes the module as of the day it
 * was handed in, one that fails now leaves a void row, one that keeps passing gets its new score.
 */
@Component
class RegradeRecorder {

    private final JdbcClient jdbc;
    private final CountingRows counting;
    private final CompletionGate gate;
    private final Catalog catalog;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RegradeRecorder(
            JdbcClient jdbc,
            CountingRows counting,
            CompletionGate gate,
            Catalog catalog,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.counting = counting;
        this.gate = gate;
        this.catalog = catalog;
        this.events = events;
        this.clock = clock;
    }

    /** The attempt's row that nothing supersedes yet. */
    private record Head(long id, boolean isVoid) {}

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void record(AttemptRegraded regraded) {
        var head = head(regraded);
        var counted = head.filter(row -> !row.isVoid()).isPresent();
        if (regraded.passed()) {
            if (counted) {
                append(regraded, head.orElseThrow().id(), false, null);
            } else {
                beginToCount(regraded, head.map(Head::id).orElse(null));
            }
        } else if (counted) {
            append(regraded, head.orElseThrow().id(), true, null);
        }
    }

    private void beginToCount(AttemptRegraded regraded, @Nullable Long supersedes) {
        var version = catalog.version(regraded.version()).orElseThrow();
        if (!gate.openToQuiz(regraded.employee(), version)) {
            return;
        }
        var seat = counting.seat(regraded.employee(), regraded.version(), regraded.submittedAt());
        if (seat.isPresent() && append(regraded, supersedes, false, seat.getAsInt())) {
            publish(regraded);
        }
    }

    private Optional<Head> head(AttemptRegraded regraded) {
        return jdbc.sql("""
            SELECT c.id, c.void AS is_void FROM completion c
            WHERE c.attempt_id = ? AND NOT EXISTS (SELECT 1 FROM completion s WHERE s.supersedes_id = c.id)""").param(regraded.attempt().value()).query(Head.class).optional();
    }

    /** False when something else began to count at the very moment; its row stands. */
    private boolean append(
            AttemptRegraded regraded, @Nullable Long supersedes, boolean asVoid, @Nullable Integer seat) {
        try {
            insert(regraded, supersedes, asVoid, seat);
            return true;
        } catch (DuplicateKeyException counted) {
            if (seat == null) {
                throw counted;
            }
            return false;
        }
    }

    private void insert(AttemptRegraded regraded, @Nullable Long supersedes, boolean asVoid, @Nullable Integer seat) {
        var version = catalog.version(regraded.version()).orElseThrow();
        var by = regraded.by();
        jdbc.sql("""
            INSERT INTO completion (employee_id, module_id, module_version_id, attempt_id, score, jp,
                                    completed_at, recorded_at, recorded_by, supersedes_id, reason, void,
                                    seat)
            VALUES (:employee, :module, :version, :attempt, :score, :jp, :completedAt, :now, :by, :supersedes,
                    :reason, :void, :seat)""")
                .param("employee", regraded.employee().value())
                .param("module", version.module().value())
                .param("version", version.id().value())
                .param("attempt", regraded.attempt().value())
                .param("score", regraded.score().percent())
                .param("jp", version.jp())
                .param("completedAt", Utc.of(regraded.submittedAt()))
                .param("now", Utc.of(clock.instant()))
                .param("by", by == null ? null : by.value())
                .param("supersedes", supersedes)
                .param("reason", regraded.reason())
                .param("void", asVoid)
                .param("seat", seat)
                .update();
    }

    private void publish(AttemptRegraded regraded) {
        var version = catalog.version(regraded.version()).orElseThrow();
        events.publishEvent(new ModuleCompleted(
                regraded.employee(),
                version.module(),
                version.id(),
                regraded.score(),
                version.jp(),
                regraded.submittedAt()));
    }
}
