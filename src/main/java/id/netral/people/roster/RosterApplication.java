package id.netral.people.roster;

import id.netral.common.RefusedException;
import id.netral.people.PeopleChanged;
import id.netral.people.history.RosterLockRepository;
import id.netral.people.roster.RosterChoices.Leaving;
import id.netral.people.roster.comparison.ImportStamp;
import id.netral.people.roster.comparison.RosterComparison;
import id.netral.people.roster.comparison.RosterTables;
import id.netral.people.roster.comparison.RosterWriter;
import id.netral.security.CurrentUser;
import id.netral.security.account.AccountService;
import id.netral.security.audit.AuditAction;
import id.netral.security.audit.AuditTrail;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Applies a dry run: people, units, accounts, the record of the import and the audit trail in one transaction. */
@Component
public class RosterApplication {

    /** What an import has done. */
    record Applied(long importId, RosterCounts counts, int departed) {}

    private final RosterLockRepository lock;
    private final TransactionTemplate transaction;
    private final RosterTables tables;
    private final RosterWriter writer;
    private final RosterImportRepository imports;
    private final RosterDepartures departures;
    private final RosterLeave leave;
    private final KeptDeliveries deliveries;
    private final AccountService accounts;
    private final AuditTrail audit;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RosterApplication(
            RosterLockRepository lock,
            TransactionTemplate transaction,
            RosterTables tables,
            RosterWriter writer,
            RosterImportRepository imports,
            RosterDepartures departures,
            RosterLeave leave,
            KeptDeliveries deliveries,
            AccountService accounts,
            AuditTrail audit,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.lock = lock;
        this.transaction = transaction;
        this.tables = tables;
        this.writer = writer;
        this.imports = imports;
        this.departures = departures;
        this.leave = leave;
        this.deliveries = deliveries;
        this.accounts = accounts;
        this.audit = audit;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Compares again inside the transaction and refuses with {@code roster.apply.changed} when that gives anything else than
     * what was shown, with {@code roster.left.*} when somebody must not leave.
     */
    public Applied apply(KeptPreview kept, boolean manyMayLeave) {
        guard(kept.choices().leaving(), manyMayLeave);
        try {
            return Objects.requireNonNull(transaction.execute(status -> applyAll(kept)));
        } catch (ConcurrencyFailureException | DataIntegrityViolationException e) {
            throw new RefusedException("roster.apply.changed");
        }
    }

    private void guard(Leaving leaving, boolean manyMayLeave) {
        var departure = leaving.departure();
        if (departure.isSuspicious() && !manyMayLeave) {
            throw new RefusedException("roster.left.too-many", departure.leaving(), departure.active());
        }
        currentUser.require().employeeId().ifPresent(own -> {
            if (leaving.people().stream().anyMatch(person -> person.id().equals(own))) {
                throw new RefusedException("roster.left.self");
            }
        });
    }

    private Applied applyAll(KeptPreview kept) {
        // taken before the first read, so that what we read is what the import before us has left
        lock.countImport();
        var now = clock.instant();
        var way = deliveries.way(kept.roster());
        var roster = imports.save(new RosterImportEntity(kept.roster(), way, currentUser.require(), now));
        var stamp = new ImportStamp(roster.id(), now);
        deliveries.applied(kept.roster(), stamp);
        var leaving = departures.find(kept, kept.choices().leaving().departure().extent());
        var comparison = new RosterComparison(tables, kept.roster().rows());
        var run = new RosterRun(comparison, kept.choices(), writer, stamp);
        comparison.compare(run::take);
        run.finish();
        if (!run.difference().equals(kept.difference())
                || !leaving.equals(kept.choices().leaving())) {
            throw new RefusedException("roster.apply.changed");
        }
        accounts.provision(run.accounts());
        accounts.reopen(run.returning());
        leave.all(leaving.people(), stamp);
        var counts = run.counts(kept.result().counts().rejected());
        roster.finish(counts, leaving.people().size());
        audit(kept, counts, leaving.people().size());
        events.publishEvent(new PeopleChanged());
        return new Applied(stamp.importId(), counts, leaving.people().size());
    }

    private void audit(KeptPreview kept, RosterCounts counts, int departed) {
        audit.record(
                AuditAction.ROSTER_IMPORTED,
                kept.roster().fileName(),
                Map.of(
                        "added", counts.added(),
                        "changed", counts.changed(),
                        "moved", counts.moved(),
                        "left", departed,
                        "unchanged", counts.unchanged(),
                        "skipped", counts.doubtful(),
                        "rejected", counts.rejected(),
                        "newUnits", kept.result().newUnits().size()));
    }
}
