package id.netral.reporting.figures;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import id.netral.security.SystemSession;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Counts everything for the dashboards anew each night, when nobody waits for it. */
@Configuration(proxyBeanMethods = false)
class SummaryJob {

    private static final LocalTime NIGHT = LocalTime.of(0, 20);

    @Bean
    Task<Void> countForDashboards(SummaryFold fold, ZoneId agencyZone) {
        return Tasks.recurring("count-for-dashboards", new Daily(agencyZone, NIGHT))
                .execute((instance, context) -> SystemSession.run(() -> {
                    fold.forgetAll();
                    fold.fold();
                }));
    }
}
