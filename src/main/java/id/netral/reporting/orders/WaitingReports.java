package id.netral.reporting.orders;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import id.netral.reporting.ReportKind;
import id.netral.reporting.kinds.ReportOrder;
import id.netral.security.RequestAddress;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Lets at most a few ordered workbooks be made at once, whichever node makes them; the others wait in the order they came.
 * Only those whose turn it is have a task: whatever ends calls the next. Called by services for a checked user, and by
 * schedules.
 */
@Component
class WaitingReports {

    private final ReportFileRepository files;
    private final SchedulerClient scheduler;
    private final OneTimeTask<Void> task;
    private final Clock clock;
    private final ZoneId zone;
    private final int atOnce;

    WaitingReports(
            ReportFileRepository files,
            SchedulerClient scheduler,
            OneTimeTask<Void> makeReportFile,
            Clock clock,
            ZoneId agencyZone,
            @Value("${netral.exports.at-once:2}") int atOnce) {
        this.files = files;
        this.scheduler = scheduler;
        this.task = makeReportFile;
        this.clock = clock;
        this.zone = agencyZone;
        this.atOnce = atOnce;
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
        advance();
        return id;
    }

    /** Has those made whose turn it is; doing it again changes nothing, and finds again what lost its task. */
    void advance() {
        for (var id : files.inLine(Limit.of(atOnce))) {
            scheduler.scheduleIfNotExists(task.instance(Long.toString(id)), clock.instant());
        }
    }

    /** 1 for the next in line; empty for one whose turn it is. */
    OptionalInt place(long id) {
        var place = files.inLineBefore(id) - atOnce + 1;
        return place > 0 ? OptionalInt.of(place) : OptionalInt.empty();
    }

    /** Nobody wants it any longer: it leaves the line, or is left to whoever makes it, who notices soon and then calls the next. */
    void cancel(long id) {
        if (files.withdraw(id, clock.instant()) == 0) {
            files.cancel(id);
        }
        advance();
    }
}
