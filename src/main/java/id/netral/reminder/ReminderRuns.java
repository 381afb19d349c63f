package id.netral.reminder;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import id.netral.common.RefusedException;
import id.netral.security.audit.AuditAction;
import id.netral.security.audit.AuditTrail;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The daily runs: the last one, tomorrow's, and one at once. */
@Service
@PreAuthorize("hasAnyRole('SDM', 'ADMIN')")
public class ReminderRuns {

    /**
     * A run that is over.
     *
     * @param entries steps recorded
     * @param mails mails put into the outbox
     */
    public record Past(Instant finishedAt, int entries, int mails) {}

    private final DueSteps steps;
    private final LadderRepository ladders;
    private final FinishedRunRepository runs;
    private final ObjectProvider<Scheduler> scheduler;
    private final AuditTrail audit;
    private final Clock clock;
    private final ZoneId zone;

    ReminderRuns(
            DueSteps steps,
            LadderRepository ladders,
            FinishedRunRepository runs,
            ObjectProvider<Scheduler> scheduler,
            AuditTrail audit,
            Clock clock,
            ZoneId agencyZone) {
        this.steps = steps;
        this.ladders = ladders;
        this.runs = runs;
        this.scheduler = scheduler;
        this.audit = audit;
        this.clock = clock;
        this.zone = agencyZone;
    }

    /** The last run, empty before the first. */
    @Transactional(readOnly = true)
    public Optional<Past> last() {
        return runs.last();
    }

    /** How many would be reminded tomorrow, step by step, as things stand. */
    @Transactional(readOnly = true)
    public List<StepCount> tomorrow() {
        var day = LocalDate.ofInstant(clock.instant(), zone).plusDays(1);
        return steps.count(ladders.on(day), day);
    }

    /**
     * Has the job run within seconds instead of next morning; nobody is reminded twice by that. Audited. Throws
     * RefusedException {@code reminder.run.running} while it runs.
     */
    @PreAuthorize("hasRole('ADMIN')")
    public void runNow() {
        try {
            scheduler
                    .getObject()
                    .reschedule(TaskInstanceId.of(ReminderJob.NAME, RecurringTask.INSTANCE), clock.instant());
        } catch (TaskInstanceCurrentlyExecutingException running) {
            throw new RefusedException("reminder.run.running");
        }
        audit.record(AuditAction.REMINDERS_RUN, ReminderJob.NAME, Map.of());
    }
}
