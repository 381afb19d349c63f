package id.netral.learning;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts whom assignments ask, and how far these people are, in the newest cycle of each module that asks them. */
@Component
class AssignmentFigures {

    private static final String COUNTED =
            "d.assignment_id IN (:assignments) AND (d.released_at IS NULL OR d.released_reason = 'ENDED')";
    private static final String PEOPLE = """
            SELECT f.assignment_id, MAX(f.cycle) AS cycle, MIN(f.fulfilled) AS fulfilled,
                MAX(NOT f.fulfilled AND f.due_on < :today) AS overdue
            FROM (
                SELECT d.assignment_id, d.cycle, d.employee_id, d.due_on, %s AS fulfilled
                FROM (
                    SELECT d.assignment_id, d.employee_id, d.module_id, MAX(d.cycle) AS cycle FROM duty d WHERE %s
                    GROUP BY d.assignment_id, d.employee_id, d.module_id
                ) newest
                JOIN duty d ON d.assignment_id = newest.assignment_id AND d.employee_id = newest.employee_id
                    AND d.module_id = newest.module_id AND d.cycle = newest.cycle
                WHERE %s
            ) f GROUP BY f.assignment_id, f.employee_id""".formatted(DutySql.FULFILLED, COUNTED, COUNTED);

    /** What is known of one assignment. */
    record Figures(AssignmentProgress progress, int cycle) {}

    /** Of one that asks nobody. */
    static final Figures NONE = new Figures(AssignmentProgress.NONE, 0);

    private final JdbcClient jdbc;

    AssignmentFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By assignment; one that asks nobody is missing. */
    Map<AssignmentId, Figures> of(Collection<AssignmentId> assignments, LocalDate today) {
        var figures = new HashMap<AssignmentId, Figures>();
        if (!assignments.isEmpty()) {
            jdbc.sql(
                            "SELECT assignment_id, COUNT(*) AS asked, SUM(fulfilled) AS fulfilled, SUM(COALESCE(overdue, FALSE))"
                                    + " AS overdue, MAX(cycle) AS cycle FROM (" + PEOPLE + ") p GROUP BY assignment_id")
                    .param("today", today)
                    .param(
                            "assignments",
                            assignments.stream().map(AssignmentId::value).toList())
                    .query(row -> {
                        figures.put(
                                new AssignmentId(row.getLong("assignment_id")),
                                new Figures(
                                        new AssignmentProgress(
                                                row.getLong("asked"), row.getLong("fulfilled"), row.getLong("overdue")),
                                        row.getInt("cycle")));
                    });
        }
        return figures;
    }
}
