package id.netral.reporting.orders;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Work on ordered workbooks: it survives a restart, and one node does it. */
@Configuration(proxyBeanMethods = false)
class ReportFileJobs {

    /** The task's name. */
    static final String MAKE = "make-report-file";

    @Bean
    OneTimeTask<Void> makeReportFile(ReportFileMaker maker) {
        return Tasks.oneTime(MAKE).execute((instance, context) -> maker.make(Long.parseLong(instance.getId())));
    }

    @Bean
    Task<Void> eraseReportFiles(ReportFileRepository files, ReportShelf shelf, Clock clock) {
        return Tasks.recurring("erase-report-files", FixedDelay.of(Duration.ofHours(1)))
                .execute((instance, context) -> erase(files, shelf, clock));
    }

    /** Erases what has expired. */
    static void erase(ReportFileRepository files, ReportShelf shelf, Clock clock) {
        for (var id : files.expired(clock.instant())) {
            files.remove(id).ifPresent(shelf::erase);
        }
    }
}
