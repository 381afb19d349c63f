package id.netral.learning.duty;

import id.netral.catalog.ModuleId;
import id.netral.common.EmployeeId;
import id.netral.common.Utc;
import id.netral.learning.audience.AudienceSql;
import id.netral.learning.duty.AssignmentCycles.Cycle;
import id.netral.people.PeopleChanged;
import id.netral.people.UnitId;
import id.netral.people.UnitTree;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Asks whom an assignment means and releases whom it means no longer, a statement each however many people it touches. Every
 * statement may run twice.
 *
 * <p>Plain SQL: an audience is a rule of any shape, and its condition is generated.
 */
@Component
class MeantDuties {

    private final JdbcClient jdbc;

    MeantDuties(JdbcClient jdbc) {
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
}
