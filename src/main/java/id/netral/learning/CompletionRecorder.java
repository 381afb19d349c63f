package id.netral.learning;

import id.netral.assessment.AttemptSubmitted;
import id.netral.catalog.Catalog;
import id.netral.catalog.ModuleVersion;
import id.netral.common.Utc;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Enters a passed attempt in the ledger, in the transaction that submits it: both are kept, or neither. */
@Component
class CompletionRecorder {

    private final JdbcClient jdbc;
    private final CountingRows counting;
    private final CompletionGate gate;
    private final Catalog catalog;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CompletionRecorder(
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

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void record(AttemptSubmitted attempt) {
        if (!attempt.passed()) {
            return;
        }
        var version = catalog.version(attempt.version()).orElseThrow();
        if (gate.openToQuiz(attempt.employee(), version)) {
            enter(attempt);
        }
    }

    /** Enters what was found to complete the module, unless something counts already; false then. */
    boolean enter(AttemptSubmitted attempt) {
        var version = catalog.version(attempt.version()).orElseThrow();
        var seat = counting.seat(attempt.employee(), attempt.version(), attempt.submittedAt());
        if (seat.isEmpty() || !append(attempt, version, seat.getAsInt())) {
            return false;
        }
        events.publishEvent(new ModuleCompleted(
                attempt.employee(),
                version.module(),
                version.id(),
                attempt.score(),
                version.jp(),
                attempt.submittedAt()));
        return true;
    }

    private boolean append(AttemptSubmitted attempt, ModuleVersion version, int seat) {
        try {
            jdbc.sql("""
                INSERT INTO completion (employee_id, module_id, module_version_id, attempt_id, score, jp,
                                        completed_at, recorded_at, seat)
                VALUES (:employee, :module, :version, :attempt, :score, :jp, :completedAt, :now, :seat)""")
                    .param("employee", attempt.employee().value())
                    .param("module", version.module().value())
                    .param("version", version.id().value())
                    .param("attempt", attempt.attempt().value())
                    .param("score", attempt.score().percent())
                    .param("jp", version.jp())
                    .param("completedAt", Utc.of(attempt.submittedAt()))
                    .param("now", Utc.of(clock.instant()))
                    .param("seat", seat)
                    .update();
            return true;
        } catch (DuplicateKeyException alreadyEntered) {
            return false; // the same submission arrived twice, or a package ended at this moment; the first row stands
        }
    }
}
