package id.netral.learning;

import id.netral.catalog.ModuleId;
import id.netral.catalog.ModulePublished;
import id.netral.catalog.ModuleWithdrawn;
import id.netral.common.Utc;
import id.netral.learning.AssignmentCycles.Cycle;
import id.netral.learning.Recurrence.Kind;
import id.netral.learning.audience.AudienceSql;
import id.netral.people.PeopleChanged;
import id.netral.people.UnitTree;
import id.netral.rules.ElectionCalendarChanged;
import id.netral.security.RolesChanged;
import id.netral.security.SystemSession;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the duties in step with assignments and people: whom an assignment means gets a duty, whom it means no longer is
 * released. Nothing is ever deleted, and what was completed stays. Runs in the transaction of whatever changed, a few
 * statements an assignment however many people it means.
 */
@Component
@Transactional
class DutyRoll {

    private static final long NO_MODULE = 0;

    private final AssignmentStore assignments;
    private final AssignmentCycles cycles;
    private final LearningPathStore paths;
    private final AudienceUnits units;
    private final ModuleOffer offer;
    private final OpenDuties open;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ZoneId zone;
    private final ApplicationEventPublisher events;

    DutyRoll(
            AssignmentStore assignments,
            AssignmentCycles cycles,
            LearningPathStore paths,
            AudienceUnits units,
            ModuleOffer offer,
            OpenDuties open,
            JdbcClient jdbc,
            Clock clock,
            ZoneId agencyZone,
            ApplicationEventPublisher events) {
        this.assignments = assignments;
        this.cycles = cycles;
        this.paths = paths;
        this.units = units;
        this.offer = offer;
        this.open = open;
        this.jdbc = jdbc;
        this.clock = clock;
        this.zone = agencyZone;
        this.events = events;
    }

    @EventListener
    void peopleChanged(PeopleChanged event) {
        refresh(clock.instant());
    }

    @EventListener
    void electionsChanged(ElectionCalendarChanged event) {
        refreshWhere(assignment -> assignment.order().recurrence().kind() == Kind.ELECTION);
    }

    @EventListener
    void rolesChanged(RolesChanged event) {
        refreshWhere(assignment -> assignment.order().audience().usesRoles());
    }

    /** What was done is asked anew where a version of weight does so, what was withdrawn is asked again. */
    @EventListener
    void modulePublished(ModulePublished event) {
        if (event.change().material() || offer.reopened(event.module())) {
            refreshAsking(event.module());
        }
    }

    @EventListener
    void moduleWithdrawn(ModuleWithdrawn event) {
        refreshAsking(event.module());
    }

    /** As the system: a module may be published at start, by nobody. */
    private void refreshAsking(ModuleId module) {
        SystemSession.run(() -> refreshWhere(
                assignment -> paths.modules(assignment.order().target()).contains(module)));
    }

    /** Brings the duties of those that mean people by their declarations up to date. */
    void declarationsChanged() {
        refreshWhere(assignment -> assignment.order().audience().restricted());
    }

    /** Gives those whom the changed form of an assignment asks, as it did before, the last day they had. */
    void keepDeadlines(AssignmentId earlier, AssignmentId changed) {
        jdbc.sql("""
                        UPDATE duty n JOIN duty d ON d.assignment_id = :earlier AND d.employee_id = n.employee_id
                            AND d.module_id = n.module_id AND d.cycle = n.cycle AND d.released_at IS NULL
                        SET n.due_on = d.due_on WHERE n.assignment_id = :changed""")
                .param("earlier", earlier.value())
                .param("changed", changed.value())
                .update();
    }

    private void refreshWhere(Predicate<AssignmentRow> concerned) {
        assignments.running().stream()
                .flatMap(id -> assignments.find(id).stream())
                .filter(concerned)
                .forEach(assignment -> refresh(assignment.id()));
    }

    /** Brings one assignment's duties up to date. */
    void refresh(AssignmentId id) {
        refresh(id, units.today(), clock.instant());
        events.publishEvent(new DutiesChanged());
    }

    /** Brings all duties up to date, by the moment given. */
    void refresh(Instant now) {
        var tree = units.today();
        assignments.running().forEach(id -> refresh(id, tree, now));
        jdbc.sql("""
                        UPDATE duty d JOIN assignment a ON a.id = d.assignment_id
                        SET d.released_at = :now, d.released_reason = 'ENDED'
                        WHERE d.released_at IS NULL AND a.ended_at IS NOT NULL""").param("now", Utc.of(now)).update();
        events.publishEvent(new DutiesChanged());
    }

    private void refresh(AssignmentId id, UnitTree tree, Instant now) {
        var assignment = assignments.lock(id).orElseThrow();
        var today = LocalDate.ofInstant(now, zone);
        var endsOn = assignment.order().endsOn();
        if (assignment.running() && endsOn != null && today.isAfter(endsOn)) {
            assignments.end(id, now);
            release(id, List.of(), now);
        } else if (!assignment.running()) {
            release(id, List.of(), now);
        } else if (!today.isBefore(assignment.order().startsOn())) {
            new Refresh(assignment, tree, today, now).run();
        }
    }

    private void release(AssignmentId id, Collection<ModuleId> except, Instant now) {
        jdbc.sql("""
                        UPDATE duty SET released_at = :now, released_reason = 'ENDED'
                        WHERE assignment_id = :assignment AND released_at IS NULL AND module_id NOT IN (:except)""")
                .param("now", Utc.of(now))
                .param("assignment", id.value())
                .param("except", ids(except))
                .update();
    }

    private static List<Long> ids(Collection<ModuleId> modules) {
        return modules.isEmpty()
                ? List.of(NO_MODULE)
                : modules.stream().map(ModuleId::value).toList();
    }

    /** One running assignment on one day. */
    private final class Refresh {

        private final AssignmentRow assignment;
        private final LocalDate today;
        private final Instant now;
        private final AudienceSql sql;
        private final String meant;

        Refresh(AssignmentRow assignment, UnitTree tree, LocalDate today, Instant now) {
            this.assignment = assignment;
            this.today = today;
            this.now = now;
            sql = new AudienceSql(tree, today);
            meant = sql.condition(assignment.order().audience()) + " AND " + sql.within(assignment.scope());
        }

        void run() {
            var modules = paths.modules(assignment.order().target());
            var offered = offer.among(modules);
            release(assignment.id(), modules, now);
            releaseWithdrawn(offered);
            releaseWhoLeft();
            cycles.current(assignment, offered, now).forEach(this::ask);
        }

        /** Nobody is to do what cannot be begun any more; what was done stays done. */
        private void releaseWithdrawn(Collection<ModuleId> offered) {
            jdbc.sql("""
                            UPDATE duty d SET d.released_at = :now, d.released_reason = 'WITHDRAWN'
                            WHERE d.assignment_id = :assignment AND d.released_at IS NULL AND d.module_id NOT IN (:offered)
                                AND NOT """ + OpenDuties.FULFILLED)
                    .param("now", Utc.of(now))
                    .param("assignment", assignment.id().value())
                    .param("offered", ids(offered))
                    .param("zoneSeconds", open.zoneSeconds())
                    .update();
        }

        private void releaseWhoLeft() {
            jdbc.sql("""
                            UPDATE duty d SET d.released_at = :now, d.released_reason = 'LEFT'
                            WHERE d.assignment_id = :assignment AND d.released_at IS NULL
                                AND NOT EXISTS (SELECT 1 FROM employee e WHERE e.id = d.employee_id AND %s)""".formatted(meant))
                    .params(sql.parameters())
                    .param("now", Utc.of(now))
                    .param("assignment", assignment.id().value())
                    .update();
        }

        private void ask(ModuleId module, Cycle cycle) {
            var order = assignment.order();
            // who has yet to do it for the first time does it once, in whichever version
            jdbc.sql("""
                            INSERT INTO duty (assignment_id, cycle, employee_id, module_id, mandatory, asked_at, due_on,
                                counts_from, restricted)
                            SELECT :assignment, :cycle, e.id, :module, :mandatory, :now, :dueOn, :countsFrom, :restricted
                            FROM employee e
                            WHERE %s AND NOT EXISTS (
                                SELECT 1 FROM duty d WHERE d.assignment_id = :assignment AND d.employee_id = e.id
                                    AND d.module_id = :module AND d.open_key = 1
                                    AND (d.cycle = :cycle OR :byVersion AND NOT %s))""".formatted(meant, OpenDuties.FULFILLED))
                    .params(sql.parameters())
                    .param("assignment", assignment.id().value())
                    .param("cycle", cycle.number())
                    .param("byVersion", cycle.byVersion())
                    .param("zoneSeconds", open.zoneSeconds())
                    .param("module", module.value())
                    .param("mandatory", order.mandatory())
                    .param("now", Utc.of(now))
                    .param("dueOn", order.deadline().dueOn(order.startsOn(), cycle.startsOn(), today))
                    .param("countsFrom", cycle.countsFrom())
                    .param("restricted", order.audience().restricted())
                    .update();
        }
    }
}
