package id.netral.database;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.boot.config.startup.AbstractSchedulerStarter;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Begins with jobs once the screens are up: by themselves they begin before content and demo are looked after, and whoever
 * starts Netral waits for the beans they make and the rows they lock.
 */
@Component
class JobsAfterStart extends AbstractSchedulerStarter {

    JobsAfterStart(Scheduler scheduler) {
        super(scheduler);
    }

    @EventListener(ApplicationReadyEvent.class)
    void onReady() {
        doStart();
    }
}
