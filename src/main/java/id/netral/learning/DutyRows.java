package id.netral.learning;

import id.netral.catalog.ModuleId;
import id.netral.common.EmployeeId;
import id.netral.common.Utc;
import id.netral.learning.AssignmentCycles.Cycle;
import id.netral.learning.audience.AudienceSql;
import id.netral.people.PeopleChanged;
import id.netral.people.UnitId;
import id.netral.people.UnitTree;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Asks and releases, a statement each however many people it touches. Every statement may run twice. */
@Repository
class DutyRows {

    private static final long NO_MODULE = 0;

    private final JdbcClient jdbc;

    DutyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Whom an assignment means on a day.
     *
     * @param condition on {@code employee e}
     * @param only on the column of a duty or a person: whom alone to look at
     */
    record Meant(AssignmentRow assignment, String condition, String only, Map<String, Object> parameters) {

        static Meant by(AssignmentRow assignment, UnitTree tree, LocalDate today) {
            var sql = new AudienceSql(tree, today);
            var condition = sql.condition(assignment.order().audience()) + " AND " + sql.within(assignment.scope());
            return new Meant(assignment, condition, "> 0", sql.parameters());
        }

        /** The same, of those alone who were touched. */
        Meant among(PeopleChanged touched) {
            var values = new HashMap<>(parameters);
            if (touched.units().isEmpty()) {
                values.put(
                        "only", touched.people().stream().map(EmployeeId::value).toList());
                return new Meant(assignment, condition, "IN (:only)", values);
            }
            values.put("only", touched.units().stream().map(UnitId::value).toList());
            return new Meant(
                    assignment, condition, "IN (SELECT t.id FROM employee t WHERE t.unit_id IN (:only))", values);
        }
    }

    /** Releases from what assignments asked that have ended. */
    void releaseEnded(Instant now) {
        jdbc.sql("""
                        UPDATE duty d JOIN assignment a ON a.id = d.assignment_id
                        SET d.released_at = :now, d.released_reason = 'ENDED'
                        WHERE d.released_at IS NULL AND a.ended_at IS NOT NULL""").param("now", Utc.of(now)).update();
    }

    /** Releases from all the assignment asks but these modules. */
    void releaseAllBut(AssignmentId assignment, Collection<ModuleId> modules, Instant now) {
        jdbc.sql("""
                        UPDATE duty SET released_at = :now, released_reason = 'ENDED'
                        WHERE assignment_id = :assignment AND released_at IS NULL AND module_id NOT IN (:except)""")
                .param("now", Utc.of(now))
                .param("assignment", assignment.value())
                .param("except", ids(modules))
                .update();
    }

    /** Nobody is to do what cannot be begun any more; what was done stays done. */
    void releaseWithdrawn(AssignmentId assignment, Collection<ModuleId> offered, Instant now) {
        jdbc.sql("""
                        UPDATE duty d SET d.released_at = :now, d.released_reason = 'WITHDRAWN'
                        WHERE d.assignment_id = :assignment AND d.released_at IS NULL AND d.module_id NOT IN (:offered)
                            AND NOT """ + DutySql.FULFILLED)
                .param("now", Utc.of(now))
                .param("assignment", assignment.value())
                .param("offered", ids(offered))
                .update();
    }

    /** Releases whom the assignment means no longer. */
    void releaseWhoLeft(Meant meant, Instant now) {
        jdbc.sql("""
                        UPDATE duty d SET d.released_at = :now, d.released_reason = 'LEFT'
                        WHERE d.assignment_id = :assignment AND d.released_at IS NULL AND d.employee_id %s
                            AND NOT EXISTS (SELECT 1 FROM employee e WHERE e.id = d.employee_id AND %s)""".formatted(meant.only(), meant.condition()))
                .params(meant.parameters())
                .param("now", Utc.of(now))
                .param("assignment", meant.assignment().id().value())
                .update();
    }

    /**
     * Asks everybody meant who is not asked in the cycle yet. One that a new version opened leaves out who has yet to do the
     * module for the first time: it is done once, in whichever version.
     */
    void ask(Meant meant, ModuleId module, Cycle cycle, LocalDate today, Instant now) {
        var order = meant.assignment().order();
        jdbc.sql("""
                        INSERT INTO duty (assignment_id, cycle, employee_id, module_id, mandatory, asked_at, due_on,
                            counts_from, restricted)
                        SELECT :assignment, :cycle, e.id, :module, :mandatory, :now, :dueOn, :countsFrom, :restricted
                        FROM employee e
                        WHERE e.id %s AND %s AND NOT EXISTS (
                            SELECT 1 FROM duty d WHERE d.assignment_id = :assignment AND d.employee_id = e.id
                                AND d.module_id = :module AND d.open_key = 1
                                AND (d.cycle = :cycle OR :byVersion AND NOT %s))""".formatted(meant.only(), meant.condition(), DutySql.FULFILLED))
                .params(meant.parameters())
                .param("assignment", meant.assignment().id().value())
                .param("cycle", cycle.number())
                .param("byVersion", cycle.byVersion())
                .param("module", module.value())
                .param("mandatory", order.mandatory())
                .param("now", Utc.of(now))
                .param("dueOn", order.deadline().dueOn(order.startsOn(), cycle.startsOn(), today))
                .param("countsFrom", cycle.countsFrom() == null ? null : Utc.of(cycle.countsFrom()))
                .param("restricted", order.audience().restricted())
                .update();
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

    private static List<Long> ids(Collection<ModuleId> modules) {
        return modules.isEmpty()
                ? List.of(NO_MODULE)
                : modules.stream().map(ModuleId::value).toList();
    }
}
