package id.netral.assessment.attempt;

import id.netral.assessment.AttemptPurpose;
import id.netral.assessment.AttemptSummary;
import id.netral.assessment.quiz.QuizRules;
import id.netral.common.Formats;
import id.netral.common.RefusedException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whether a person may begin another attempt. */
@Component
class AttemptPermission {

    private final Clock clock;
    private final ZoneId zone;

    AttemptPermission(Clock clock, ZoneId agencyZone) {
        this.clock = clock;
        this.zone = agencyZone;
    }

    /**
     * Throws {@link RefusedException} when no attempt may begin now.
     *
     * @param earlier the person's attempts for the same purpose, none of them open
     */
    void require(QuizRules rules, AttemptPurpose purpose, List<AttemptSummary> earlier) {
        if (rules.early(clock.instant())) {
            throw new RefusedException("quiz.not-open-yet", words(Objects.requireNonNull(rules.opensAt())));
        }
        if (rules.closed(clock.instant())) {
            throw new RefusedException("quiz.closed", words(Objects.requireNonNull(rules.closesAt())));
        }
        if (rules.drawable().isEmpty() && !rules.suspended().isEmpty()) {
            throw new RefusedException("quiz.law-changed");
        }
        if (purpose == AttemptPurpose.PRE_TEST) {
            requirePreTest(rules, earlier);
        } else {
            requireAttempt(rules, earlier);
        }
    }

    private static void requirePreTest(QuizRules rules, List<AttemptSummary> earlier) {
        if (!rules.conduct().preTest() || !earlier.isEmpty()) {
            throw new RefusedException("quiz.no-pre-test");
        }
    }

    private void requireAttempt(QuizRules rules, List<AttemptSummary> earlier) {
        if (earlier.stream().anyMatch(AttemptSummary::passed)) {
            throw new RefusedException("quiz.passed");
        }
        if (earlier.size() >= rules.maxAttempts()) {
            throw new RefusedException("quiz.no-attempts-left", rules.maxAttempts());
        }
        cooledDown(rules, earlier).filter(clock.instant()::isBefore).ifPresent(moment -> {
            throw new RefusedException("quiz.cool-down", words(moment));
        });
    }

    /** The end of the cool-down after the last attempt, also when it is over; empty before the first or without one. */
    static Optional<Instant> cooledDown(QuizRules rules, List<AttemptSummary> earlier) {
        var pause = rules.conduct().coolDown();
        return pause.isZero()
                ? Optional.empty()
                : earlier.stream()
                        .map(AttemptSummary::submittedAt)
                        .filter(Objects::nonNull)
                        .max(Instant::compareTo)
                        .map(last -> last.plus(pause));
    }

    private String words(Instant moment) {
        return Formats.dateTime(moment, zone, Formats.INDONESIAN);
    }
}
