package id.netral.demo;

import id.netral.assessment.AttemptId;
import id.netral.assessment.RightAnswer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks the right answers up in the tables: a cheat that no service offers. */
@Component
@ConditionalOnDemo
class DemoAnswers {

    private final JdbcClient jdbc;

    DemoAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By position in the attempt, as a browser would send them. */
    Map<Integer, List<String>> of(AttemptId attempt) {
        var right = new TreeMap<Integer, List<String>>();
        jdbc.sql("""
                        SELECT i.position, i.option_order, r.type, r.body FROM attempt_item i
                        JOIN question_revision r ON r.id = i.question_revision_id WHERE i.attempt_id = ?""").param(attempt.value()).query(row -> {
            right.put(
                    row.getInt("position"),
                    RightAnswer.choices(row.getString("type"), row.getString("body"), row.getString("option_order")));
        });
        return right;
    }
}
