package id.netral.learning.duty;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import id.netral.security.SystemSession;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Looks at the duties every night, and in the background after a start, for what time alone changes: first and last days, new
 * employees, cycles, articles that come into force. A night missed is made up for.
 */
@Configuration(proxyBeanMethods = false)
class DutyCalendar {

    private static final LocalTime AFTER_MIDNIGHT = LocalTime.of(0, 5);
    private static final String AT_START = "refresh-duties-at-start";

    private final DutyRoll duties;
    private final Clock clock;

    DutyCalendar(DutyRoll duties, Clock clock) {
        this.duties = duties;
        this.clock = clock;
    }

    @Bean
    Task<Void> refreshDuties(ZoneId agencyZone) {
        return Tasks.recurring("refresh-duties", Schedules.daily(agencyZone, AFTER_MIDNIGHT))
                .execute((instance, context) -> refresh());
    }

    @Bean
    Task<Void> refreshDutiesAtStart() {
        return Tasks.oneTime(AT_START).execute((instance, context) -> refresh());
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> dutiesAtStart(SchedulerClient scheduler) {
        return ready -> scheduler.scheduleIfNotExists(new TaskInstance<>(AT_START, "start"), clock.instant());
    }

    private void refresh() {
        SystemSession.run(() -> duties.refresh(clock.instant()));
    }
}
