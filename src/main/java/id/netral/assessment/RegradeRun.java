package id.netral.assessment;

import id.netral.assessment.RegradeRows.Standing;
import id.netral.assessment.Rescoring.Rescored;
import id.netral.common.Contention;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does a regrade chunk by chunk. Each chunk is a transaction of its own that holds the attempts it writes and nothing else:
 * attempts under way are handed in meanwhile, and after the death of the process the next chunk is done by whoever comes.
 */
@Component
class RegradeRun {

    private static final int CHUNK = 50;

    private final RegradeRows regrades;
    private final RegradedRows rows;
    private final Rescoring rescoring;
    private final AttemptItemRepository answers;
    private final RegradeAudit audit;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RegradeRun(
            RegradeRows regrades,
            RegradedRows rows,
            Rescoring rescoring,
            AttemptItemRepository answers,
            RegradeAudit audit,
            PlatformTransactionManager transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.regrades = regrades;
        this.rows = rows;
        this.rescoring = rescoring;
        this.answers = answers;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
        // whoever has waited for a chunk, or for another question's regrade, must see what it has written
        this.transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
        this.events = events;
        this.clock = clock;
    }

    /** The next attempts, scored again; empty once the regrade is finished. */
    Optional<List<RegradedAttempt>> next(long regrade) {
        return next(regrade, CHUNK);
    }

    Optional<List<RegradedAttempt>> next(long regrade, int most) {
        return Contention.outlast(() -> Objects.requireNonNull(transaction.execute(status -> chunk(regrade, most))));
    }

    private Optional<List<RegradedAttempt>> chunk(long regrade, int most) {
        var standing = regrades.hold(regrade);
        return standing.isEmpty() ? Optional.empty() : chunk(standing.get(), most);
    }

    private Optional<List<RegradedAttempt>> chunk(Standing standing, int most) {
        var plan = regrades.plan(standing);
        var ids = rows.hold(rows.affected(plan.wrong(), standing.doneTo(), most));
        if (ids.isEmpty()) {
            audit.finished(standing);
            regrades.finish(standing.id());
            return Optional.empty();
        }
        var rescored = rescoring.of(plan, ids);
        change(standing, rescored);
        regrades.advance(standing.id(), ids, clock.instant());
        return Optional.of(rescored.stream().map(Rescored::attempt).toList());
    }

    private void change(Standing standing, List<Rescored> rescored) {
        var changed = rescored.stream().filter(each -> each.attempt().changed()).toList();
        changed.forEach(each -> answers.score(each.attempt().attempt(), each.points()));
        rows.change(standing.id(), changed.stream().map(Rescored::attempt).toList());
        changed.forEach(each -> events.publishEvent(standing.event(each.attempt())));
    }
}
