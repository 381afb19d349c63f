package id.netral.demo;

import id.netral.assessment.AttemptId;
import id.netral.assessment.answer.RightAnswer;
import id.netral.common.EmployeeId;
import id.netral.people.UnitId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Looks into the tables for the demo: who is who, and the right answers, a cheat that no service offers.
 *
 * <p>Plain SQL: no module should have a door for this.
 */
@Component
@ConditionalOnDemo
class DemoTables {

    private static final Set<String> PICKED = Set.of("SINGLE", "MULTIPLE", "TRUE_FALSE", "MARK_CHAT", "MARK_PICTURE");

    private final JdbcClient jdbc;

    DemoTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Answers as a browser would send them.
     *
     * @param right earns all points
     * @param guess picks what comes first; left open where that is no answer
     */
    record Prepared(List<String> right, List<String> guess) {}

    UnitId unit(String name) {
        return new UnitId(jdbc.sql("SELECT id FROM unit WHERE name = ?")
                .param(name)
                .query(Long.class)
                .single());
    }

    EmployeeId employee(String email) {
        return new EmployeeId(jdbc.sql("SELECT id FROM employee WHERE email = ?")
                .param(email)
                .query(Long.class)
                .single());
    }

    List<EmployeeId> allBut(Collection<String> emails) {
        return jdbc
                .sql("SELECT id FROM employee WHERE email NOT IN (:emails) ORDER BY id")
                .param("emails", emails)
                .query(Long.class)
                .stream()
                .map(EmployeeId::new)
                .toList();
    }

    /** By position in the attempt. */
    Map<Integer, Prepared> answers(AttemptId attempt) {
        var prepared = new TreeMap<Integer, Prepared>();
        jdbc.sql("""
                        SELECT i.position, i.option_order, r.type, r.body FROM attempt_item i
                        JOIN question_revision r ON r.id = i.question_revision_id WHERE i.attempt_id = ?""").param(attempt.value()).query(row -> {
            var type = row.getString("type");
            var right = RightAnswer.choices(type, row.getString("body"), row.getString("option_order"));
            prepared.put(row.getInt("position"), new Prepared(right, PICKED.contains(type) ? List.of("1") : List.of()));
        });
        return prepared;
    }
}
