package id.netral.people.history;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import id.netral.security.SystemSession;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Planned changes come true shortly after midnight in the agency's zone, and at start for the nights slept through. */
@Configuration(proxyBeanMethods = false)
class PeopleOfTodayJob {

    private static final LocalTime AFTER_MIDNIGHT = LocalTime.of(0, 2);
    private static final int BEFORE_DEMO = 5;

    private final PeopleOfToday people;
    private final Clock clock;

    PeopleOfTodayJob(PeopleOfToday people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    @Bean
    Task<Void> plannedPeopleComeTrue(ZoneId agencyZone) {
        return Tasks.recurring("people-of-today", new Daily(agencyZone, AFTER_MIDNIGHT))
                .execute((instance, context) -> SystemSession.run(this::comeTrue));
    }

    @Bean
    @Order(BEFORE_DEMO)
    ApplicationRunner plannedPeopleAtStart() {
        return arguments -> SystemSession.run(this::comeTrue);
    }

    private void comeTrue() {
        people.comeTrue(clock.instant());
    }
}
