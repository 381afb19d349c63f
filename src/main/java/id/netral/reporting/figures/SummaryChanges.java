package id.netral.reporting.figures;

import id.netral.assessment.AttemptRegraded;
import id.netral.common.EmployeeId;
import id.netral.learning.DutiesChanged;
import id.netral.learning.ModuleBegun;
import id.netral.learning.ModuleCompleted;
import id.netral.people.PeopleChanged;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Notes, in the transaction of whatever changes, which units' counts no longer hold. Too many do no harm, too few would. */
@Component
class SummaryChanges {

    // longer than any transaction that writes people or duties
    private static final Duration RECENT = Duration.ofMinutes(15);

    private final SummaryChangeRepository changes;
    private final Clock clock;
    private final ZoneId zone;

    SummaryChanges(SummaryChangeRepository changes, Clock clock, ZoneId agencyZone) {
        this.changes = changes;
        this.clock = clock;
        this.zone = agencyZone;
    }

    @EventListener
    void completed(ModuleCompleted event) {
        note(event.employee());
    }

    @EventListener
    void regraded(AttemptRegraded event) {
        note(event.employee());
    }

    @EventListener
    void begun(ModuleBegun event) {
        note(event.employee());
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT, fallbackExecution = true)
    void peopleChanged(PeopleChanged event) {
        noteRecent();
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT, fallbackExecution = true)
    void dutiesChanged(DutiesChanged event) {
        noteRecent();
    }

    private void note(EmployeeId employee) {
        changes.note(employee.value());
    }

    /** All units that people touched lately have ever been in: the one left and the one entered. */
    private void noteRecent() {
        var now = clock.instant();
        changes.noteTouched(now.minus(RECENT), LocalDate.ofInstant(now, zone).minusDays(1));
    }
}
