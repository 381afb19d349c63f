package id.netral.reporting.orders;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks every half hour whether a schedule's day has come; a server that was down makes up for it. */
@Configuration(proxyBeanMethods = false)
class ScheduleJob {

    private static final Duration PAUSE = Duration.ofMinutes(30);

    /** The run needs the scheduler, which needs its tasks first. */
    @Bean
    Task<Void> runReportSchedules(ObjectProvider<ScheduleRun> run) {
        return Tasks.recurring("run-report-schedules", FixedDelay.of(PAUSE))
                .execute((instance, context) -> run.getObject().run());
    }
}
