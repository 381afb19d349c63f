package id.netral.assessment;

import id.netral.catalog.ModuleVersionId;
import id.netral.common.EmployeeId;
import id.netral.common.RefusedException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Begins attempts. Two devices may press "start" at once: the unique keys let one in, the other takes its attempt. */
@Component
class AttemptStart {

    private static final int TRIES = 4;

    private final Attempts attempts;
    private final QuestionBank bank;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final SecureRandom seeds = new SecureRandom();

    AttemptStart(
            Attempts attempts,
            QuestionBank bank,
            JdbcTemplate jdbc,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.attempts = attempts;
        this.bank = bank;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    AttemptId startOrResume(EmployeeId employee, ModuleVersionId version) {
        for (var tries = 1; ; tries++) {
            var earlier = attempts.of(employee, version);
            var open = earlier.stream().filter(AttemptSummary::open).findFirst();
            if (open.isPresent()) {
                return open.get().id();
            }
            var rules = bank.rules(version);
            requireOneLeft(earlier, rules);
            try {
                return begin(employee, version, rules, earlier.size() + 1);
            } catch (DuplicateKeyException | PessimisticLockingFailureException otherDevice) {
                if (tries == TRIES) {
                    throw otherDevice;
                }
            }
        }
    }

    private static void requireOneLeft(List<AttemptSummary> earlier, QuizRules rules) {
        if (earlier.stream().anyMatch(AttemptSummary::passed)) {
            throw new RefusedException("quiz.passed");
        }
        if (earlier.size() >= rules.maxAttempts()) {
            throw new RefusedException("quiz.no-attempts-left", rules.maxAttempts());
        }
    }

    private AttemptId begin(EmployeeId employee, ModuleVersionId version, QuizRules rules, int number) {
        var seed = seeds.nextLong();
        var items = Draw.from(bank.revisions(rules.bank()).values(), rules.drawCount(), seed);
        return transaction.execute(status -> {
            var attempt = attempts.insert(employee, version, number, seed, clock.instant());
            jdbc.batchUpdate(
                    "INSERT INTO attempt_item (attempt_id, position, question_revision_id, option_order) VALUES (?, ?, ?, ?)",
                    items.stream()
                            .map(item -> new Object[] {
                                attempt.value(),
                                item.position(),
                                item.revision(),
                                item.order().text()
                            })
                            .toList());
            return attempt;
        });
    }
}
