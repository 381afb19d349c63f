package id.netral.assessment.regrade;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import id.netral.security.SystemSession;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Finishes regrades whose process died on the way. */
@Configuration(proxyBeanMethods = false)
class LeftRegrades {

    private static final Logger LOG = LoggerFactory.getLogger(LeftRegrades.class);
    private static final Duration PAUSE = Duration.ofSeconds(15);

    /** A chunk takes a second or two; who has done none for so long is gone. */
    private static final Duration GONE = Duration.ofSeconds(30);

    private final RegradeProgressRepository regrades;
    private final RegradeRun run;
    private final Clock clock;

    LeftRegrades(RegradeProgressRepository regrades, RegradeRun run, Clock clock) {
        this.regrades = regrades;
        this.run = run;
        this.clock = clock;
    }

    @Bean
    Task<Void> finishLeftRegrades() {
        return Tasks.recurring("finish-left-regrades", FixedDelay.of(PAUSE))
                .execute((instance, context) -> SystemSession.run(this::finish));
    }

    /** Goes on where they stopped; what fails is tried again the next time and holds no other up. */
    void finish() {
        for (var regrade : regrades.left(clock.instant().minus(GONE))) {
            try {
                while (run.next(regrade).isPresent()) {
                    LOG.debug("Regrade {} goes on", regrade);
                }
                LOG.info("Regrade {} was left lying and is finished now", regrade);
            } catch (RuntimeException e) {
                LOG.warn("Regrade {} could not be finished yet", regrade, e);
            }
        }
    }
}
