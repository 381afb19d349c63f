package id.netral.assessment;

import id.netral.assessment.Rescoring.Rescored;
import id.netral.common.RefusedException;
import id.netral.security.AccountId;
import id.netral.security.AuditAction;
import id.netral.security.AuditTrail;
import id.netral.security.CurrentUser;
import id.netral.security.SignedInUser;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Scores submitted attempts again when a question turns out to have been wrong. Attempts under way keep the question they
 * saw and are scored by the correction when they are handed in.
 */
@Service
@PreAuthorize("hasAnyRole('PELATIH', 'ADMIN')")
public class Regrading {

    private static final int LONGEST_REASON = 500;

    private final RegradePlan.Planner planner;
    private final Rescoring rescoring;
    private final RegradedRows rows;
    private final AttemptAnswers answers;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Regrading(
            RegradePlan.Planner planner,
            Rescoring rescoring,
            RegradedRows rows,
            AttemptAnswers answers,
            CurrentUser currentUser,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.planner = planner;
        this.rescoring = rescoring;
        this.rows = rows;
        this.answers = answers;
        this.currentUser = currentUser;
        this.audit = audit;
        this.events = events;
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
     * What {@link #apply} would do, without doing it. Throws {@link RefusedException} {@code regrade.nothing} when no
     * earlier revision exists, {@code regrade.shape} when the newest is answered in another way than an earlier one.
     */
    @Transactional(readOnly = true)
    public RegradePreview preview(long question, Rule rule) {
        return preview(question, rule, rescoring.of(planner.plan(question, rule)));
    }

    /**
     * Regrades at once and for good, with superseding rows in the ledger; returns what changed. Throws what
     * {@link #preview} throws, and {@link RefusedException} {@code regrade.reason} without a reason of at most 500
     * characters.
     */
    @Transactional
    public RegradePreview apply(long question, Rule rule, String reason) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new RefusedException("regrade.reason", LONGEST_REASON);
        }
        rows.hold(question);
        var plan = planner.plan(question, rule);
        var by = currentUser.find().map(SignedInUser::account).orElse(null);
        var regrade = rows.insert(question, rule, plan, reason.strip(), by, clock.instant());
        var rescored = rescoring.of(plan);
        var changed = rescored.stream().filter(each -> each.attempt().changed()).toList();
        changed.forEach(each -> answers.score(each.attempt().attempt(), each.points()));
        rows.change(regrade, changed.stream().map(Rescored::attempt).toList());
        changed.forEach(each -> events.publishEvent(event(each.attempt(), reason.strip(), by)));
        var done = preview(question, rule, rescored);
        audit.record(AuditAction.QUIZ_REGRADED, Long.toString(question), facts(done, reason));
        return done;
    }

    private static RegradePreview preview(long question, Rule rule, List<Rescored> rescored) {
        return new RegradePreview(
                question, rule, rescored.stream().map(Rescored::attempt).toList());
    }

    private static AttemptRegraded event(RegradedAttempt attempt, String reason, @Nullable AccountId by) {
        return new AttemptRegraded(
                attempt.attempt(),
                attempt.employee(),
                attempt.version(),
                attempt.newScore(),
                attempt.oldPassed(),
                attempt.newPassed(),
                attempt.submittedAt(),
                reason,
                by);
    }

    private static Map<String, Object> facts(RegradePreview done, String reason) {
        return Map.of(
                "rule", done.rule().name(),
                "passes", done.passesNow(),
                "fails", done.failsNow(),
                "unchanged", done.keeps(),
                "reason", reason.strip());
    }
}
