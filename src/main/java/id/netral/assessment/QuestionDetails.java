package id.netral.assessment;

import id.netral.assessment.QuestionDetail.Revision;
import id.netral.assessment.QuestionDetail.Use;
import id.netral.catalog.ModuleId;
import id.netral.catalog.QuestionDefinition;
import id.netral.catalog.QuestionDefinition.Labels;
import id.netral.common.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads one question of the bank with its revisions and uses. */
@Repository
class QuestionDetails {

    private final JdbcClient jdbc;
    private final QuestionBank bank;

    QuestionDetails(JdbcClient jdbc, QuestionBank bank) {
        this.jdbc = jdbc;
        this.bank = bank;
    }

    Optional<QuestionDetail> find(long question) {
        return jdbc.sql("""
                        SELECT q.*, m.slug, COALESCE(v.title, m.working_title, m.slug) AS title FROM question q
                        JOIN learning_module m ON m.id = q.module_id
                        LEFT JOIN module_version v ON v.id = COALESCE(m.current_version_id,
                            (SELECT p.id FROM module_version p WHERE p.module_id = m.id ORDER BY p.number DESC LIMIT 1))
                        WHERE q.id = ?""")
                .param(question)
                .query(QuestionDetails::head)
                .optional()
                .map(head -> new QuestionDetail(
                        question,
                        head.module,
                        head.slug,
                        head.title,
                        head.fromPack,
                        head.retiredAt,
                        revisions(question, head),
                        uses(question)));
    }

    private record Head(
            ModuleId module,
            String slug,
            String title,
            String code,
            boolean fromPack,
            @Nullable Instant retiredAt,
            Labels labels) {}

    private record Written(long id, int number, Instant createdAt) {}

    private static Head head(ResultSet row, int number) throws SQLException {
        return new Head(
                new ModuleId(row.getLong("module_id")),
                row.getString("slug"),
                row.getString("title"),
                row.getString("code"),
                row.getBoolean("from_pack"),
                Utc.read(row, "retired_at"),
                QuestionQueries.labels(row));
    }

    private List<Revision> revisions(long question, Head head) {
        var written = jdbc.sql(
                        "SELECT id, number, created_at FROM question_revision WHERE question_id = ? ORDER BY number")
                .param(question)
                .query((row, number) ->
                        new Written(row.getLong("id"), row.getInt("number"), Utc.readExisting(row, "created_at")))
                .list();
        var contents = bank.revisions(written.stream().map(Written::id).toList());
        var revisions = new ArrayList<Revision>();
        for (var one : written) {
            var definition = definition(head, contents, one.id);
            var changed = revisions.isEmpty()
                    ? Set.<RevisionPart>of()
                    : RevisionPart.changed(revisions.getLast().definition(), definition);
            revisions.add(new Revision(one.number, one.createdAt, definition, changed));
        }
        return revisions.reversed();
    }

    private static QuestionDefinition definition(Head head, Map<Long, QuestionRevision> contents, long id) {
        var content = Objects.requireNonNull(contents.get(id));
        return new QuestionDefinition(
                head.code,
                content.topic(),
                content.difficulty(),
                content.stem(),
                content.body(),
                content.feedback(),
                content.articles(),
                head.labels);
    }

    private List<Use> uses(long question) {
        return jdbc.sql("""
                        SELECT v.number, v.title, v.id <=> m.current_version_id AS current,
                               (SELECT MAX(r.number) FROM quiz_item i
                                JOIN question_revision r ON r.id = i.question_revision_id
                                WHERE i.module_version_id = v.id AND r.question_id = q.id) AS revision,
                               COUNT(DISTINCT a.id) AS attempts,
                               COUNT(DISTINCT IF(a.state = 'OPEN', a.id, NULL)) AS open
                        FROM question q
                        JOIN learning_module m ON m.id = q.module_id
                        JOIN module_version v ON v.module_id = m.id
                        LEFT JOIN (SELECT t.id, t.state, t.module_version_id FROM question_revision r
                                   JOIN attempt_item i ON i.question_revision_id = r.id
                                   JOIN attempt t ON t.id = i.attempt_id WHERE r.question_id = :question) a
                          ON a.module_version_id = v.id
                        WHERE q.id = :question GROUP BY v.id
                        HAVING revision IS NOT NULL OR attempts > 0 ORDER BY v.number DESC""")
                .param("question", question)
                .query(QuestionDetails::use)
                .list();
    }

    private static Use use(ResultSet row, int number) throws SQLException {
        return new Use(
                row.getInt("number"),
                row.getString("title"),
                row.getBoolean("current"),
                row.getObject("revision", Integer.class),
                row.getInt("attempts"),
                row.getInt("open"));
    }
}
