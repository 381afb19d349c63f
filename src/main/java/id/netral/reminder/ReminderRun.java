package id.netral.reminder;

import id.netral.common.EmployeeId;
import id.netral.messaging.QuietHoursSettings;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One day's reminders: records the steps reached, then tells each recipient in a transaction of its own. May be run as often
 * as one likes, and again after any stop: what was told is told.
 */
@Component
class ReminderRun {

    private static final Logger LOG = LoggerFactory.getLogger(ReminderRun.class);
    private static final int BATCH = 200;

    private final LadderRepository ladders;
    private final DueSteps steps;
    private final PendingEntries entries;
    private final Digests digests;
    private final QuietHoursSettings quietHours;
    private final FinishedRunRepository runs;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final ZoneId zone;

    ReminderRun(
            LadderRepository ladders,
            DueSteps steps,
            PendingEntries entries,
            Digests digests,
            QuietHoursSettings quietHours,
            FinishedRunRepository runs,
            PlatformTransactionManager transactions,
            Clock clock,
            ZoneId agencyZone) {
        this.ladders = ladders;
        this.steps = steps;
        this.entries = entries;
        this.digests = digests;
        this.quietHours = quietHours;
        this.runs = runs;
        this.transaction = new TransactionTemplate(transactions);
        // reads without locks: people finish modules meanwhile
        this.transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
        this.clock = clock;
        this.zone = agencyZone;
    }

    void run() {
        var now = clock.instant();
        var day = LocalDate.ofInstant(now, zone);
        int recorded = transaction.execute(status -> steps.record(ladders.on(day), day));
        var leaves = LocalDate.ofInstant(quietHours.current().next(now, zone), zone);
        // on a quiet day, or so late that nothing leaves today, entries wait for the next run, which looks again
        var mails = leaves.equals(day) ? tellAll(day) : 0;
        runs.save(new FinishedRun(day, clock.instant(), recorded, mails));
        LOG.info("Reminders of {}: {} entries, {} mails", day, recorded, mails);
    }

    private int tellAll(LocalDate day) {
        var mails = 0;
        var last = new EmployeeId(0);
        for (var page = entries.recipients(last, day, BATCH);
                !page.isEmpty();
                page = entries.recipients(last, day, BATCH)) {
            for (var recipient : page) {
                mails += tell(recipient, day) ? 1 : 0;
                last = recipient;
            }
        }
        return mails;
    }

    /** One recipient's trouble holds up nobody else; the entries stay for the next run. */
    private boolean tell(EmployeeId recipient, LocalDate day) {
        try {
            return digests.tell(recipient, day);
        } catch (RuntimeException failure) {
            LOG.warn("Employee {} could not be reminded", recipient, failure);
            return false;
        }
    }
}
