package id.netral.assessment.regrade;

import id.netral.assessment.AttemptId;
import id.netral.common.Contention;
import id.netral.common.RefusedException;
import id.netral.security.CurrentUser;
import id.netral.security.SignedInUser;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Scores submitted attempts again when a question turns out to have been wrong. Attempts under way keep the question they
 * saw and are scored by the correction when they are handed in.
 */
@Service
@PreAuthorize("hasAnyRole('PELATIH', 'ADMIN')")
public class Regrading {

    private static final int LONGEST_REASON = 500;
    private static final int CHUNK = 200;

    private final RegradePlan.Planner planner;
    private final Rescoring rescoring;
    private final AffectedAttemptRepository attempts;
    private final Regrades regrades;
    private final RegradeRun run;
    private final CurrentUser currentUser;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Regrading(
            RegradePlan.Planner planner,
            Rescoring rescoring,
            AffectedAttemptRepository attempts,
            Regrades regrades,
            RegradeRun run,
            CurrentUser currentUser,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.planner = planner;
        this.rescoring = rescoring;
        this.attempts = attempts;
        this.regrades = regrades;
        this.run = run;
        this.currentUser = currentUser;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
        this.clock = clock;
    }

    /** How attempts with the wrong question are scored again. */
    public enum Rule {
        /** By the key of the question's newest revision; the wrong ones are all before it. */
        NEW_KEY,
        /** Everybody gets the question's full marks; all revisions count as wrong. */
        FULL_MARKS
    }

    /**
     * What {@link #start} would begin, without doing it. Throws {@link RefusedException} {@code regrade.nothing} when no
     * earlier revision exists, {@code regrade.shape} when the newest is answered in another way than an earlier one.
     */
    @Transactional(readOnly = true)
    public RegradePreview preview(long question, Rule rule) {
        var plan = planner.plan(question, rule);
        var rescored = new ArrayList<RegradedAttempt>();
        var ids = attempts.affected(plan.wrong(), new AttemptId(0), CHUNK);
        while (!ids.isEmpty()) {
            rescoring.of(plan, ids).forEach(each -> rescored.add(each.attempt()));
            ids = attempts.affected(plan.wrong(), ids.getLast(), CHUNK);
        }
        return new RegradePreview(question, rule, rescored);
    }

    /**
     * Begins a regrade, at once and for good, with superseding rows in the ledger; returns its id. What is handed in from now
     * on is scored by the correction; what was handed in before is scored again chunk by chunk by {@link #next}, and should
     * nobody ask for the next one, a job does the rest within a minute. Throws what {@link #preview} throws, and {@link
     * RefusedException} {@code regrade.reason} without a reason of at most 500 characters, {@code regrade.running} while
     * another regrade of the question is under way.
     */
    @Transactional(propagation = Propagation.NEVER) // each chunk is a transaction of its own
    public long start(long question, Rule rule, String reason) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new RefusedException("regrade.reason", LONGEST_REASON);
        }
        return Contention.outlast(() -> begin(question, rule, reason.strip()));
    }

    /** Scores the next attempts of a regrade again; empty once it is finished, which is audited. */
    @Transactional(propagation = Propagation.NEVER)
    public Optional<List<RegradedAttempt>> next(long regrade) {
        return run.next(regrade);
    }

    /** How far the regrade of a question is; empty when none is under way. */
    @Transactional(readOnly = true)
    public Optional<RegradeProgress> progress(long question) {
        return regrades.progress(question);
    }

    /** Lets the correction hold; nothing is scored again yet. */
    long begin(long question, Rule rule, String reason) {
        return Objects.requireNonNull(transaction.execute(status -> {
            if (regrades.holdUnfinished(question)) {
                throw new RefusedException("regrade.running");
            }
            var plan = planner.plan(question, rule);
            var by = currentUser.find().map(SignedInUser::account).orElse(null);
            var total = attempts.countAffected(plan.wrong());
            return regrades.add(question, rule, plan, total, reason, by, clock.instant());
        }));
    }
}
