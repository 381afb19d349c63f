package id.netral.assessment;

import id.netral.catalog.LinkedModules;
import id.netral.catalog.ModuleId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of which question stands where by reference. */
@Repository
class QuestionLinks implements LinkedModules {

    private static final String LINKED = """
        SELECT q.id, q.code, m.id AS module, COALESCE(v.title, m.working_title, m.slug) AS title
        FROM question_link l JOIN question q ON q.id = %s
        JOIN learning_module m ON m.id = q.module_id
        LEFT JOIN module_version v ON v.id = m.current_version_id
        WHERE l.%s = ? ORDER BY title, q.code""";

    private final JdbcClient jdbc;

    QuestionLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(long question, long origin) {
        jdbc.sql("INSERT INTO question_link (question_id, origin_id) VALUES (?, ?)")
                .params(question, origin)
                .update();
    }

    void remove(long question) {
        jdbc.sql("DELETE FROM question_link WHERE question_id = ?")
                .param(question)
                .update();
    }

    Optional<LinkedQuestion> origin(long question) {
        return linked(LINKED.formatted("l.origin_id", "question_id"), question).stream()
                .findFirst();
    }

    List<LinkedQuestion> followers(long origin) {
        return linked(LINKED.formatted("l.question_id", "origin_id"), origin);
    }

    @Override
    public Set<ModuleId> changingWith(ModuleId module) {
        return jdbc.sql("""
            SELECT DISTINCT f.module_id FROM question q
            JOIN question_link l ON l.origin_id = q.id
            JOIN question f ON f.id = l.question_id WHERE q.module_id = ?""")
                .param(module.value())
                .query((row, number) -> new ModuleId(row.getLong(1)))
                .set();
    }

    private List<LinkedQuestion> linked(String sql, long question) {
        return jdbc.sql(sql)
                .param(question)
                .query((row, number) -> new LinkedQuestion(
                        row.getLong("id"),
                        row.getString("code"),
                        new ModuleId(row.getLong("module")),
                        row.getString("title")))
                .list();
    }
}
