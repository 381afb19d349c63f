package id.netral.assessment.attempt;

import id.netral.assessment.AttemptPurpose;
import id.netral.assessment.AttemptSummary;
import id.netral.assessment.QuizRenewal;
import id.netral.assessment.QuizStanding;
import id.netral.assessment.QuizStanding.PreTest;
import id.netral.assessment.QuizStanding.Timing;
import id.netral.assessment.quiz.AccommodationRepository;
import id.netral.assessment.quiz.QuizContent;
import id.netral.assessment.quiz.QuizRules;
import id.netral.catalog.ModuleVersionId;
import id.netral.common.EmployeeId;
import id.netral.question.QuizConduct.Review;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts together where people stand with quizzes. */
@Component
class QuizStandings {

    private final QuizAttemptRepository attempts;
    private final AccommodationRepository accommodations;
    private final QuizRenewal renewal;
    private final QuizContent content;
    private final Clock clock;

    QuizStandings(
            QuizAttemptRepository attempts,
            AccommodationRepository accommodations,
            QuizRenewal renewal,
            QuizContent content,
            Clock clock) {
        this.attempts = attempts;
        this.accommodations = accommodations;
        this.renewal = renewal;
        this.content = content;
        this.clock = clock;
    }

    QuizStanding of(EmployeeId employee, ModuleVersionId version) {
        var rules = content.rules(version);
        var all = attempts.of(employee, version);
        var taken = counting(employee, version, all).map(this::visible).toList();
        return new QuizStanding(
                rules.passMark(),
                Math.min(rules.drawCount(), rules.drawable().size()),
                rules.maxAttempts(),
                taken.size(),
                taken.stream()
                        .filter(AttemptSummary::open)
                        .map(AttemptSummary::id)
                        .findFirst()
                        .orElse(null),
                taken.stream()
                        .map(AttemptSummary::score)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                taken.stream().anyMatch(AttemptSummary::passed),
                timing(employee, rules, taken),
                preTest(rules, all));
    }

    /** The newest attempt that passed and counts, with its score whether the quiz shows it or not. */
    Optional<AttemptSummary> passed(EmployeeId employee, ModuleVersionId version) {
        return counting(employee, version, attempts.of(employee, version))
                .filter(AttemptSummary::passed)
                .max(Comparator.comparing(AttemptSummary::number));
    }

    /** Those at the quiz itself that were not handed in before it was asked anew. */
    private Stream<AttemptSummary> counting(EmployeeId employee, ModuleVersionId version, List<AttemptSummary> all) {
        if (all.isEmpty()) {
            return Stream.empty();
        }
        var since = renewal.since(employee, version);
        return all.stream()
                .filter(attempt -> attempt.purpose() == AttemptPurpose.QUIZ)
                .filter(attempt -> since.filter(attempt::before).isEmpty());
    }

    /** The attempt as its owner may see it now. */
    AttemptSummary visible(AttemptSummary attempt) {
        return content.rules(attempt.version()).review(clock.instant()) == Review.NOTHING
                ? attempt.withoutScore()
                : attempt;
    }

    private Timing timing(EmployeeId employee, QuizRules rules, List<AttemptSummary> taken) {
        var now = clock.instant();
        return new Timing(
                rules.conduct().timeLimit() == null
                        ? null
                        : rules.limit(accommodations.extraPercent(employee)).orElseThrow(),
                Optional.ofNullable(rules.opensAt()).filter(now::isBefore).orElse(null),
                rules.closesAt(),
                rules.closed(now),
                AttemptPermission.cooledDown(rules, taken).filter(now::isBefore).orElse(null));
    }

    private static PreTest preTest(QuizRules rules, List<AttemptSummary> attempts) {
        if (!rules.conduct().preTest()) {
            return new PreTest(false, null, null);
        }
        return attempts.stream()
                .filter(attempt -> attempt.purpose() == AttemptPurpose.PRE_TEST)
                .findFirst()
                .map(taken -> new PreTest(true, taken.id(), taken.score()))
                .orElse(new PreTest(true, null, null));
    }
}
