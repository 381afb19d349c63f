package id.netral.demo;

import id.netral.assessment.AttemptId;
import id.netral.assessment.RightAnswer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks the right answers up in the tables: a cheat that no service offers. */
@Component
@ConditionalOnDemo
class DemoAnswers {

    private static final Set<String> PICKED = Set.of("SINGLE", "MULTIPLE", "TRUE_FALSE", "MARK_CHAT", "MARK_PICTURE");

    private final JdbcClient jdbc;

    DemoAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Answers as a browser would send them.
     *
     * @param right earns all points
     * @param guess picks what comes first; left open where that is no answer
     */
    record Prepared(List<String> right, List<String> guess) {}

    /** By position in the attempt. */
    Map<Integer, Prepared> of(AttemptId attempt) {
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
