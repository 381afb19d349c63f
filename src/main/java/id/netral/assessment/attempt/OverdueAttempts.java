package id.netral.assessment.attempt;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import id.netral.assessment.AttemptId;
import id.netral.security.SystemSession;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands in what its owner left lying past the deadline, with the answers given until then. */
@Configuration(proxyBeanMethods = false)
class OverdueAttempts {

    private static final Logger LOG = LoggerFactory.getLogger(OverdueAttempts.class);
    private static final Duration PAUSE = Duration.ofSeconds(15);
    private static final int BATCH = 500;

    private final QuizAttemptRepository attempts;
    private final AttemptSheets sheets;
    private final AttemptSubmission submission;
    private final Clock clock;

    OverdueAttempts(QuizAttemptRepository attempts, AttemptSheets sheets, AttemptSubmission submission, Clock clock) {
        this.attempts = attempts;
        this.sheets = sheets;
        this.submission = submission;
        this.clock = clock;
    }

    @Bean
    Task<Void> closeOverdueAttempts() {
        return Tasks.recurring("close-overdue-attempts", FixedDelay.of(PAUSE))
                .execute((instance, context) -> SystemSession.run(this::close));
    }

    /** Closes a batch; what fails is tried again the next time and holds nothing up. */
    void close() {
        for (var attempt : attempts.overdue(clock.instant().minus(AttemptDeadlines.GRACE), BATCH)) {
            try {
                sheets.find(new AttemptId(attempt)).ifPresent(submission::submit);
            } catch (RuntimeException e) {
                LOG.warn("The overdue attempt {} could not be closed yet", attempt, e);
            }
        }
    }
}
