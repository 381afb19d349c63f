package id.netral.reporting.orders;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Work on ordered workbooks: it survives a restart, and one node does it. */
@Configuration(proxyBeanMethods = false)
class ReportFileJobs {

    /** The task's name. */
    static final String MAKE = "make-report-file";

    /** The line needs the scheduler, which needs its tasks first. */
    @Bean
    OneTimeTask<Void> makeReportFile(ReportFileMaker maker, ObjectProvider<WaitingReports> waiting) {
        return Tasks.oneTime(MAKE).execute((instance, context) -> {
            maker.make(Long.parseLong(instance.getId()));
            waiting.getObject().advance();
        });
    }

    @Bean
    Task<Void> eraseReportFiles(
            ReportFileRepository files, ReportShelf shelf, Clock clock, ObjectProvider<WaitingReports> waiting) {
        return Tasks.recurring("erase-report-files", FixedDelay.of(Duration.ofHours(1)))
                .execute((instance, context) -> {
                    erase(files, shelf, clock);
                    waiting.getObject().advance();
                });
    }

    /** Erases what has expired. */
    static void erase(ReportFileRepository files, ReportShelf shelf, Clock clock) {
        for (var id : files.expired(clock.instant())) {
            files.remove(id).ifPresent(shelf::erase);
        }
    }
}
