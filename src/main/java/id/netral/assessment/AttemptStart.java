package id.netral.assessment;

import id.netral.assessment.Attempts.NewAttempt;
import id.netral.catalog.ModuleVersionId;
import id.netral.common.Contention;
import id.netral.common.EmployeeId;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Begins attempts. Two devices may press "start" at once: the unique keys let one in, the other takes its attempt. */
@Component
class AttemptStart {

    private final Attempts attempts;
    private final AttemptPermission permission;
    private final AccommodationRepository accommodations;
    private final QuizRenewal renewal;
    private final QuestionBank bank;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SecureRandom seeds = new SecureRandom();

    AttemptStart(
            Attempts attempts,
            AttemptPermission permission,
            AccommodationRepository accommodations,
            QuizRenewal renewal,
            QuestionBank bank,
            JdbcTemplate jdbc,
            PlatformTransactionManager transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.attempts = attempts;
        this.permission = permission;
        this.accommodations = accommodations;
        this.renewal = renewal;
        this.bank = bank;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.events = events;
        this.clock = clock;
    }

    /** Not to be called in a transaction: each try needs one of its own. */
    AttemptId startOrResume(EmployeeId employee, ModuleVersionId version, AttemptPurpose purpose) {
        return Contention.outlast(() -> resumeOrBegin(employee, version, purpose));
    }

    private AttemptId resumeOrBegin(EmployeeId employee, ModuleVersionId version, AttemptPurpose purpose) {
        var earlier = attempts.of(employee, version, purpose);
        var open = earlier.stream().filter(AttemptSummary::open).findFirst();
        if (open.isPresent()) {
            return open.get().id();
        }
        var rules = bank.rules(version);
        permission.require(rules, purpose, counting(employee, version, earlier));
        return begin(employee, version, purpose, rules, earlier.size() + 1);
    }

    /** Those that were not before the quiz was asked anew. */
    private List<AttemptSummary> counting(EmployeeId employee, ModuleVersionId version, List<AttemptSummary> earlier) {
        return renewal.since(employee, version)
                .map(since -> earlier.stream()
                        .filter(attempt -> !attempt.before(since))
                        .toList())
                .orElse(earlier);
    }

    private AttemptId begin(
            EmployeeId employee, ModuleVersionId version, AttemptPurpose purpose, QuizRules rules, int number) {
        var seed = seeds.nextLong();
        var wanted = new Draw.Wanted(
                rules.drawCount(), rules.blueprint(), rules.passMark(), attempts.met(employee, version));
        var drawn = Draw.from(bank.revisions(rules.bank()).values(), wanted, seed);
        var items = DrawnItem.marked(drawn, revision -> !rules.ungraded().contains(revision));
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var deadline = rules.deadline(now, accommodations.extraPercent(employee));
        return transaction.execute(status -> {
            var attempt = attempts.insert(new NewAttempt(employee, version, purpose, number, seed, now, deadline));
            insert(attempt, items);
            if (purpose == AttemptPurpose.QUIZ) {
                events.publishEvent(new AttemptStarted(attempt, employee, version, now));
            }
            return attempt;
        });
    }

    private void insert(AttemptId attempt, List<DrawnItem> items) {
        jdbc.batchUpdate(
                """
                INSERT INTO attempt_item (attempt_id, position, question_revision_id, option_order, graded)
                VALUES (?, ?, ?, ?, ?)""",
                items.stream()
                        .map(item -> new Object[] {
                            attempt.value(),
                            item.position(),
                            item.revision(),
                            item.order().text(),
                            item.graded()
                        })
                        .toList());
    }
}
