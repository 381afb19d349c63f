package id.netral.assessment;

import id.netral.catalog.ModuleId;
import id.netral.catalog.QuestionDefinition.Difficulty;
import id.netral.catalog.QuestionDefinition.Labels;
import id.netral.catalog.QuestionDefinition.Type;
import id.netral.common.LikePattern;
import id.netral.rules.ElectionPhase;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Searches the bank. A question is found by its newest revision; a module without a current version by its newest or working title. */
@Repository
class QuestionQueries {

    private static final String FOUND = """
            FROM question q
            JOIN question_revision r ON r.question_id = q.id
             AND r.number = (SELECT MAX(n.number) FROM question_revision n WHERE n.question_id = q.id)
            JOIN learning_module m ON m.id = q.module_id
            LEFT JOIN module_version v ON v.id = COALESCE(m.current_version_id,
                (SELECT p.id FROM module_version p WHERE p.module_id = m.id ORDER BY p.number DESC LIMIT 1))
            WHERE (m.current_version_id IS NOT NULL OR m.working_title IS NOT NULL)
              AND (:module IS NULL OR q.module_id = :module)
              AND (:type IS NULL OR r.type = :type)
              AND (:topic IS NULL OR r.topic = :topic)
              AND (:difficulty IS NULL OR r.difficulty = :difficulty)
              AND (:phase IS NULL OR q.phase = :phase)
              AND (:text IS NULL OR r.stem LIKE :text OR q.code LIKE :text)
              AND (:article IS NULL OR EXISTS (SELECT 1 FROM question_revision_article a
                                               WHERE a.question_revision_id = r.id AND a.article_id = :article))
              AND (:tag IS NULL OR FIND_IN_SET(:tag, q.tags))
              AND (:retired IS NULL OR (q.retired_at IS NOT NULL) = :retired)
              AND (:reviewBy IS NULL OR q.review_on <= :reviewBy)
            """;

    private static final int MOST_LABELS = 2_000;

    private final JdbcClient jdbc;

    QuestionQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<QuestionListing> page(QuestionFilter filter, int offset, int limit) {
        return jdbc.sql("""
                        SELECT q.id, q.code, COALESCE(v.title, m.working_title, m.slug) AS title, r.type, r.topic, r.difficulty, r.stem, q.phase, q.review_on,
                               q.tags, q.retired_at IS NOT NULL AS retired, r.number
                        """ + FOUND + """
                        ORDER BY q.retired_at IS NOT NULL, title, NATURAL_SORT_KEY(q.code), q.id
                        LIMIT :limit OFFSET :offset""")
                .params(parameters(filter))
                .param("limit", limit)
                .param("offset", offset)
                .query(QuestionQueries::listing)
                .list();
    }

    QuestionCounts counts(QuestionFilter filter, LocalDate today) {
        return jdbc.sql("""
                        SELECT COUNT(*), COALESCE(SUM(q.retired_at IS NULL AND q.review_on <= :today), 0),
                               COALESCE(SUM(q.retired_at IS NULL), 0), COALESCE(SUM(q.retired_at IS NOT NULL), 0)
                        """ + FOUND)
                .params(parameters(filter))
                .param("today", today)
                .query((row, number) -> new QuestionCounts(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4)))
                .single();
    }

    List<String> topics(@Nullable ModuleId module) {
        return jdbc.sql("""
                        SELECT DISTINCT r.topic FROM question q JOIN question_revision r ON r.question_id = q.id
                        JOIN learning_module m ON m.id = q.module_id
                         AND (m.current_version_id IS NOT NULL OR m.working_title IS NOT NULL)
                        WHERE :module IS NULL OR q.module_id = :module ORDER BY 1 LIMIT :most""")
                .param("module", module == null ? null : module.value())
                .param("most", MOST_LABELS)
                .query(String.class)
                .list();
    }

    List<String> tags() {
        return jdbc
                .sql("SELECT DISTINCT tags FROM question WHERE tags <> '' LIMIT :most")
                .param("most", MOST_LABELS)
                .query(String.class)
                .stream()
                .flatMap(tags -> tags(tags).stream())
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }

    private static Map<String, @Nullable Object> parameters(QuestionFilter filter) {
        var text = filter.text().strip();
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put(
                "module", filter.module() == null ? null : filter.module().value());
        parameters.put("type", name(filter.type()));
        parameters.put("topic", filter.topic());
        parameters.put("difficulty", name(filter.difficulty()));
        parameters.put("phase", name(filter.phase()));
        parameters.put("text", text.isEmpty() ? null : LikePattern.containing(text));
        parameters.put(
                "article", filter.article() == null ? null : filter.article().value());
        parameters.put("tag", filter.tag());
        parameters.put("retired", filter.retired());
        parameters.put("reviewBy", filter.reviewBy());
        return parameters;
    }

    private static @Nullable String name(@Nullable Enum<?> word) {
        return word == null ? null : word.name();
    }

    private static QuestionListing listing(ResultSet row, int number) throws SQLException {
        return new QuestionListing(
                row.getLong("id"),
                row.getString("code"),
                row.getString("title"),
                Type.valueOf(row.getString("type")),
                row.getString("topic"),
                Difficulty.valueOf(row.getString("difficulty")),
                row.getString("stem"),
                labels(row),
                row.getBoolean("retired"),
                row.getInt("number"));
    }

    /** Columns phase, review_on and tags. */
    static Labels labels(ResultSet row) throws SQLException {
        var phase = row.getString("phase");
        return new Labels(
                phase == null ? null : ElectionPhase.valueOf(phase),
                row.getObject("review_on", LocalDate.class),
                tags(row.getString("tags")));
    }

    private static List<String> tags(String column) {
        return column.isEmpty() ? List.of() : Arrays.asList(column.split(","));
    }
}
