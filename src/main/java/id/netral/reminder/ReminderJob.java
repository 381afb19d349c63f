package id.netral.reminder;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import id.netral.security.SystemSession;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Runs the reminders every morning. */
@Configuration(proxyBeanMethods = false)
class ReminderJob {

    static final String NAME = "send-reminders";
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    @Bean
    Task<Void> sendReminders(ReminderRun run, ZoneId agencyZone) {
        return Tasks.recurring(NAME, new Daily(agencyZone, MORNING))
                .execute((instance, context) -> SystemSession.run(run::run));
    }
}
