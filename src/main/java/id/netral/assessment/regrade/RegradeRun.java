package id.netral.assessment.regrade;

import id.netral.assessment.attempt.AnswerPoints;
import id.netral.assessment.regrade.Regrades.Held;
import id.netral.assessment.regrade.Rescoring.Rescored;
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

    private final Regrades regrades;
    private final AffectedAttemptRepository attempts;
    private final Rescoring rescoring;
    private final AnswerPoints answers;
    private final RegradeAudit audit;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RegradeRun(
            Regrades regrades,
            AffectedAttemptRepository attempts,
            Rescoring rescoring,
            AnswerPoints answers,
            RegradeAudit audit,
            PlatformTransactionManager transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.regrades = regrades;
        this.attempts = attempts;
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
        return regrades.hold(regrade).flatMap(held -> chunk(held, most));
    }

    private Optional<List<RegradedAttempt>> chunk(Held held, int most) {
        var plan = regrades.plan(held.regrade());
        var ids = attempts.affected(plan.wrong(), held.progress().doneTo(), most);
        if (ids.isEmpty()) {
            audit.finished(held.regrade(), held.progress().done());
            regrades.finish(held.progress());
            return Optional.empty();
        }
        // against other regrades, one after the other
        ids.forEach(attempt -> attempts.hold(attempt.value()));
        var rescored = rescoring.of(plan, ids);
        change(held.regrade(), rescored);
        held.progress().advance(ids, clock.instant());
        return Optional.of(rescored.stream().map(Rescored::attempt).toList());
    }

    private void change(Regrade regrade, List<Rescored> rescored) {
        var changed = rescored.stream().filter(each -> each.attempt().changed()).toList();
        changed.forEach(each -> answers.note(each.attempt().attempt(), each.points()));
        regrades.change(regrade, changed.stream().map(Rescored::attempt).toList());
        changed.forEach(each -> events.publishEvent(regrade.event(each.attempt())));
    }
}
