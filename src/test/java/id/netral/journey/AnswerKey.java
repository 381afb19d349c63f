package id.netral.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Knows the right answers from the tables, as no browser does. */
class AnswerKey {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AnswerKey(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** By position: places of the right options as shown, from 1. */
    Map<Integer, List<Integer>> of(long attempt) {
        var key = new TreeMap<Integer, List<Integer>>();
        jdbc.sql("""
                        SELECT i.position, i.option_order, r.body FROM attempt_item i
                        JOIN question_revision r ON r.id = i.question_revision_id WHERE i.attempt_id = ?""").param(attempt).query(row -> {
            key.put(row.getInt("position"), places(row.getString("option_order"), row.getString("body")));
        });
        return key;
    }

    /** Every feedback text of the drawn questions, and the raw keys: none may reach the browser early. */
    List<String> secrets(long attempt) {
        return jdbc.sql("""
                        SELECT r.feedback FROM attempt_item i
                        JOIN question_revision r ON r.id = i.question_revision_id WHERE i.attempt_id = ?""").param(attempt).query(String.class).list();
    }

    private List<Integer> places(String shownOrder, String body) {
        var authored = json.readTree(body).get("options");
        var order = shownOrder.split(",");
        var places = new ArrayList<Integer>();
        for (int place = 1; place <= order.length; place++) {
            if (authored.get(Integer.parseInt(order[place - 1])).get("correct").asBoolean()) {
                places.add(place);
            }
        }
        return places;
    }
}
