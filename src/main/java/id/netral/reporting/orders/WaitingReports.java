package id.netral.reporting.orders;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import id.netral.reporting.ReportKind;
import id.netral.reporting.kinds.ReportOrder;
import id.netral.security.RequestAddress;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The line of ordered workbooks. Called by services for a checked user, and by schedules. */
@Component
class WaitingReports {

    private final ReportFileRepository files;
    private final SchedulerClient scheduler;
    private final OneTimeTask<Void> task;
    private final Clock clock;
    private final ZoneId zone;

    WaitingReports(
            ReportFileRepository files,
            SchedulerClient scheduler,
            OneTimeTask<Void> makeReportFile,
            Clock clock,
            ZoneId agencyZone) {
        this.files = files;
        this.scheduler = scheduler;
        this.task = makeReportFile;
        this.clock = clock;
        this.zone = agencyZone;
    }

    /**
     * Puts a workbook in line for its owner, who alone gets it, and says its number.
     *
     * @param template the agency's own form; null for ours
     * @param schedule the schedule that asks for it; null when its owner does
     */
    long add(long owner, ReportKind kind, ReportOrder report, @Nullable Long template, @Nullable Long schedule) {
        var now = clock.instant();
        var name = kind.slug() + "-netralitas-" + LocalDate.ofInstant(now, zone) + ".xlsx";
        var address = RequestAddress.find().orElse(null);
        var order = new FileOrder(0, owner, schedule, kind, template, report, name, address);
        var id = files.save(new ReportFileEntity(order, now, now.plus(ReportFiles.KEPT)))
                .id();
        scheduler.scheduleIfNotExists(task.instance(Long.toString(id)), now);
        return id;
    }
}
