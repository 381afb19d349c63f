package id.netral.people.roster.undo;

import id.netral.common.EmployeeId;
import id.netral.common.RefusedException;
import id.netral.common.Utc;
import id.netral.people.PeopleChanged;
import id.netral.people.history.PeopleHistory;
import id.netral.people.history.RosterLockRepository;
import id.netral.people.roster.AppliedRoster;
import id.netral.people.roster.RosterImportRepository;
import id.netral.people.roster.comparison.RosterImportUnitRepository;
import id.netral.people.roster.comparison.RosterTables;
import id.netral.people.roster.comparison.RosterUnits;
import id.netral.people.roster.comparison.RosterWriter;
import id.netral.security.CurrentUser;
import id.netral.security.account.AccountService;
import id.netral.security.account.NewAccount;
import id.netral.security.audit.AuditAction;
import id.netral.security.audit.AuditTrail;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes the last import back. Nothing is deleted: people become what they were by new rows of their history, those the
 * import brought become inactive, the units it made end. Only while everything still is as the import left it.
 *
 * <p>Plain SQL: all people of an import become what they were in one statement, by a join with what the import has noted.
 */
@Component
class RosterUndo {

    private static final int CHUNK = 500;

    private final JdbcClient jdbc;
    private final RosterImportRepository imports;
    private final RosterImportUnitRepository units;
    private final RosterLockRepository lock;
    private final RosterTables tables;
    private final RosterObstacles obstacles;
    private final PeopleHistory history;
    private final AccountService accounts;
    private final AuditTrail audit;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final ZoneId zone;

    RosterUndo(
            JdbcClient jdbc,
            RosterImportRepository imports,
            RosterImportUnitRepository units,
            RosterLockRepository lock,
            RosterTables tables,
            RosterObstacles obstacles,
            PeopleHistory history,
            AccountService accounts,
            AuditTrail audit,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock,
            ZoneId agencyZone) {
        this.jdbc = jdbc;
        this.imports = imports;
        this.units = units;
        this.lock = lock;
        this.tables = tables;
        this.obstacles = obstacles;
        this.history = history;
        this.accounts = accounts;
        this.audit = audit;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
        this.zone = agencyZone;
    }

    /** The last import that has not been taken back. */
    Optional<Long> last() {
        return imports.last();
    }

    RosterUndoPreview preview(AppliedRoster roster) {
        requireLast(roster);
        var tree = new RosterUnits(tables);
        return new RosterUndoPreview(
                roster,
                people(roster.id(), "kind = 'ADDED'").size(),
                people(roster.id(), "kind IN ('CHANGED', 'MOVED')").size(),
                people(roster.id(), "kind = 'LEFT'").size(),
                units.madeBy(roster.id()).stream().map(tree::path).sorted().toList(),
                obstacles.of(roster.id()));
    }

    private void requireLast(AppliedRoster roster) {
        if (last().filter(last -> last == roster.id()).isEmpty()) {
            throw new RefusedException("roster.undo.not-last");
        }
    }

    /** In the caller's transaction. */
    void undo(AppliedRoster roster) {
        // no import may come in between
        lock.countImport();
        requireLast(roster);
        if (!obstacles.of(roster.id()).isEmpty()) {
            throw new RefusedException("roster.undo.obstacles");
        }
        var id = roster.id();
        var now = clock.instant();
        restore(id, now);
        accounts(id);
        endUnits(id, now);
        imports.findById(id).orElseThrow().takenBack(currentUser.require(), now);
        audit.record(
                AuditAction.ROSTER_UNDONE,
                roster.fileName(),
                Map.of(
                        "added", roster.counts().added(),
                        "changed", roster.counts().changed(),
                        "moved", roster.counts().moved(),
                        "left", roster.departed()));
        events.publishEvent(new PeopleChanged());
    }

    private void restore(long id, Instant now) {
        jdbc.sql("""
                        UPDATE employee e JOIN roster_import_row r ON r.employee_id = e.id AND r.import_id = :import
                        SET e.active = FALSE, e.email = NULL, e.changed_at = :now, e.version = e.version + 1
                        WHERE r.kind = 'ADDED'""").param("import", id).param("now", Utc.of(now)).update();
        jdbc.sql("""
                        UPDATE employee e JOIN roster_import_row r ON r.employee_id = e.id AND r.import_id = :import
                        SET e.nip = r.before_nip, e.name = r.before_name, e.rank_code = r.before_rank_code,
                            e.position = r.before_position, e.unit_id = r.before_unit_id, e.email = r.before_email,
                            e.active = r.before_active, e.kind = r.before_kind, e.hired_on = r.before_hired_on,
                            e.changed_at = :now, e.version = e.version + 1
                        WHERE r.kind <> 'ADDED'""").param("import", id).param("now", Utc.of(now)).update();
        inChunks(people(id, "TRUE"), chunk -> history.noteEmployees(chunk, now, null));
    }

    private void accounts(long id) {
        // all at once: e-mails may change hands, and those of the people the import brought are free again
        var restored = new ArrayList<NewAccount>();
        inChunks(
                people(id, "kind <> 'LEFT'"),
                chunk -> tables.employeesById(chunk).stream()
                        .map(RosterWriter::account)
                        .forEach(restored::add));
        accounts.provision(restored);
        accounts.reopen(ids(people(id, "kind = 'LEFT'")));
        accounts.close(ids(people(id, "kind = 'ADDED' OR NOT before_active")));
    }

    private void endUnits(long id, Instant now) {
        var made = units.madeBy(id);
        if (!made.isEmpty()) {
            jdbc.sql("UPDATE unit SET ended_on = :day, version = version + 1 WHERE id IN (:units)")
                    .param("day", LocalDate.ofInstant(now, zone))
                    .param("units", made)
                    .update();
            history.noteUnits(made, now);
        }
    }

    private List<Long> people(long id, String which) {
        return jdbc.sql("SELECT employee_id FROM roster_import_row WHERE import_id = ? AND (" + which + ")")
                .param(id)
                .query(Long.class)
                .list();
    }

    private static List<EmployeeId> ids(List<Long> people) {
        return people.stream().map(EmployeeId::new).toList();
    }

    private static void inChunks(List<Long> people, Consumer<List<Long>> work) {
        for (var from = 0; from < people.size(); from += CHUNK) {
            work.accept(people.subList(from, Math.min(from + CHUNK, people.size())));
        }
    }
}
