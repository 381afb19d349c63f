package id.netral.assessment.attempt;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * Whether an attempt's time is up, by the server's clock. What was sent in time may arrive a little later: answers are
 * taken for {@link #GRACE} after the deadline, and only then is an attempt closed for its owner.
 */
@Component
class AttemptDeadlines {

    /** How long an answer may be on its way. */
    static final Duration GRACE = Duration.ofSeconds(10);

    private final QuizAttemptRepository attempts;
    private final Clock clock;

    AttemptDeadlines(QuizAttemptRepository attempts, Clock clock) {
        this.attempts = attempts;
        this.clock = clock;
    }

    /** Whether no answer is taken any more. Asks the database only when the time known at the start is over. */
    boolean over(AttemptSheet sheet) {
        var known = sheet.deadline();
        return known != null
                && past(known)
                && attempts.deadline(sheet.id().value()).filter(this::past).isPresent();
    }

    private boolean past(Instant deadline) {
        return clock.instant().isAfter(deadline.plus(GRACE));
    }
}
