package id.netral.demo;

import id.netral.assessment.AttemptId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Looks the right answers up in the tables: a cheat that no service offers. */
@Component
@ConditionalOnDemo
class DemoAnswers {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    DemoAnswers(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** By position in the attempt: places of the right options as shown, from "1". */
    Map<Integer, List<String>> of(AttemptId attempt) {
        var right = new TreeMap<Integer, List<String>>();
        jdbc.sql("""
                        SELECT i.position, i.option_order, r.options FROM attempt_item i
                        JOIN question_revision r ON r.id = i.question_revision_id WHERE i.attempt_id = ?""").param(attempt.value()).query(row -> {
            right.put(row.getInt("position"), places(row.getString("option_order"), row.getString("options")));
        });
        return right;
    }

    private List<String> places(String shownOrder, String options) {
        var authored = json.readTree(options);
        var places = new ArrayList<String>();
        var place = 0;
        for (var index : shownOrder.split(",")) {
            place++;
            if (authored.get(Integer.parseInt(index)).get("correct").asBoolean()) {
                places.add(Integer.toString(place));
            }
        }
        return places;
    }
}
