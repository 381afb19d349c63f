package id.netral.assessment.attempt;

import id.netral.assessment.AttemptId;
import id.netral.assessment.AttemptPurpose;
import id.netral.assessment.AttemptStarted;
import id.netral.assessment.AttemptSummary;
import id.netral.assessment.QuizRenewal;
import id.netral.assessment.quiz.AccommodationRepository;
import id.netral.assessment.quiz.Draw;
import id.netral.assessment.quiz.DrawnItem;
import id.netral.assessment.quiz.QuizContent;
import id.netral.assessment.quiz.QuizRules;
import id.netral.catalog.ModuleVersionId;
import id.netral.common.Contention;
import id.netral.common.EmployeeId;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Begins attempts. Two devices may press "start" at once: the unique keys let one in, the other takes its attempt. */
@Component
class AttemptStart {

    private final QuizAttemptRepository attempts;
    private final AttemptPermission permission;
    private final AccommodationRepository accommodations;
    private final QuizRenewal renewal;
    private final QuizContent content;
    private final AttemptItemRepository items;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SecureRandom seeds = new SecureRandom();

    AttemptStart(
            QuizAttemptRepository attempts,
            AttemptPermission permission,
            AccommodationRepository accommodations,
            QuizRenewal renewal,
            QuizContent content,
            AttemptItemRepository items,
            PlatformTransactionManager transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.attempts = attempts;
        this.permission = permission;
        this.accommodations = accommodations;
        this.renewal = renewal;
        this.content = content;
        this.items = items;
        this.transaction = new TransactionTemplate(transactions);
        this.events = events;
        this.clock = clock;
    }

    /** Not to be called in a transaction: each try needs one of its own. It reads in it too, by one connection. */
    AttemptId startOrResume(EmployeeId employee, ModuleVersionId version, AttemptPurpose purpose) {
        return Contention.outlast(
                () -> Objects.requireNonNull(transaction.execute(status -> resumeOrBegin(employee, version, purpose))));
    }

    private AttemptId resumeOrBegin(EmployeeId employee, ModuleVersionId version, AttemptPurpose purpose) {
        var all = attempts.of(employee);
        var earlier = all.stream()
                .filter(attempt -> attempt.version().equals(version) && attempt.purpose() == purpose)
                .toList();
        var open = earlier.stream().filter(AttemptSummary::open).findFirst();
        if (open.isPresent()) {
            return open.get().id();
        }
        var rules = content.rules(version);
        permission.require(rules, purpose, counting(employee, version, earlier));
        var met = all.isEmpty() ? Set.<Long>of() : attempts.met(employee.value(), version.value());
        return begin(draw(employee, version, purpose, rules, met), earlier.size() + 1);
    }

    /** Those that were not before the quiz was asked anew. */
    private List<AttemptSummary> counting(EmployeeId employee, ModuleVersionId version, List<AttemptSummary> earlier) {
        if (earlier.isEmpty()) {
            return earlier;
        }
        return renewal.since(employee, version)
                .map(since -> earlier.stream()
                        .filter(attempt -> !attempt.before(since))
                        .toList())
                .orElse(earlier);
    }

    private Drawn draw(
            EmployeeId employee, ModuleVersionId version, AttemptPurpose purpose, QuizRules rules, Set<Long> met) {
        var seed = seeds.nextLong();
        var wanted = new Draw.Wanted(rules.drawCount(), rules.blueprint(), rules.passMark(), met);
        var drawn = Draw.from(content.revisions(rules.drawable()).values(), wanted, seed);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var extra = rules.conduct().timeLimit() == null ? 0 : accommodations.extraPercent(employee);
        return new Drawn(
                employee,
                version,
                purpose,
                seed,
                now,
                rules.deadline(now, extra),
                DrawnItem.marked(drawn, revision -> !rules.ungraded().contains(revision)));
    }

    /** An attempt that has no row yet. */
    private record Drawn(
            EmployeeId employee,
            ModuleVersionId version,
            AttemptPurpose purpose,
            long seed,
            Instant startedAt,
            @Nullable Instant deadline,
            List<DrawnItem> items) {

        QuizAttempt numbered(int number) {
            return new QuizAttempt(employee, version, purpose, number, seed, startedAt, deadline);
        }
    }

    private AttemptId begin(Drawn drawn, int number) {
        var attempt = attempts.save(drawn.numbered(number)).id();
        items.saveAll(drawn.items().stream()
                .map(item -> new AttemptItem(attempt, item))
                .toList());
        if (drawn.purpose() == AttemptPurpose.QUIZ) {
            events.publishEvent(new AttemptStarted(attempt, drawn.employee(), drawn.version(), drawn.startedAt()));
        }
        return attempt;
    }
}
