package id.netral.assessment;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.netral.catalog.ModuleVersionId;
import id.netral.catalog.QuestionDefinition.Difficulty;
import id.netral.catalog.QuestionDefinition.Type;
import id.netral.rules.ArticleId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads quiz rules and question revisions. A revision is frozen once written, so what was read once is kept; rules may be
 * changed on another node, so they are kept for seconds only.
 */
@Component
class QuestionBank {

    private static final int KEPT_RULES = 500;
    private static final int KEPT_REVISIONS = 5_000;
    private static final Duration RULES_KEPT = Duration.ofSeconds(3);

    private final QuizRulesReader reader;
    private final JdbcClient jdbc;
    private final Cache<ModuleVersionId, QuizRules> rules = Caffeine.newBuilder()
            .maximumSize(KEPT_RULES)
            .expireAfterWrite(RULES_KEPT)
            .build();
    private final Cache<Long, QuestionRevision> revisions =
            Caffeine.newBuilder().maximumSize(KEPT_REVISIONS).build();

    QuestionBank(QuizRulesReader reader, JdbcClient jdbc) {
        this.reader = reader;
        this.jdbc = jdbc;
    }

    /** The quiz of the version; throws {@link IllegalArgumentException} for a version that was never published. */
    QuizRules rules(ModuleVersionId version) {
        // nobody waits for somebody else's reading: whoever waits may hold the connection the other one needs
        var found = rules.getIfPresent(version);
        if (found == null) {
            found = reader.read(version);
            if (found == null) {
                throw new IllegalArgumentException("no quiz for version " + version);
            }
            rules.put(version, found);
        }
        return found;
    }

    /** Rules were changed here. */
    void forgetRules() {
        rules.invalidateAll();
    }

    /** One revision. */
    QuestionRevision revision(long id) {
        return Objects.requireNonNull(revisions(List.of(id)).get(id));
    }

    /** The revisions by id. */
    Map<Long, QuestionRevision> revisions(Collection<Long> ids) {
        return revisions.getAll(ids, this::loadRevisions);
    }

    private Map<Long, QuestionRevision> loadRevisions(Iterable<? extends Long> ids) {
        return jdbc.sql("""
                        SELECT r.id, r.question_id, r.type, r.topic, r.difficulty, r.stem, r.body, r.feedback,
                               (SELECT GROUP_CONCAT(a.article_id ORDER BY a.article_id) FROM question_revision_article a
                                WHERE a.question_revision_id = r.id) AS articles
                        FROM question_revision r WHERE r.id IN (:ids)""").param("ids", ids).query(QuestionBank::revision).list().stream()
                .collect(Collectors.toMap(QuestionRevision::id, Function.identity()));
    }

    private static QuestionRevision revision(ResultSet row, int number) throws SQLException {
        return new QuestionRevision(
                row.getLong("id"),
                row.getLong("question_id"),
                row.getString("topic"),
                Difficulty.valueOf(row.getString("difficulty")),
                row.getString("stem"),
                QuestionContent.body(Type.valueOf(row.getString("type")), row.getString("body")),
                row.getString("feedback"),
                articles(row.getString("articles")));
    }

    private static List<ArticleId> articles(@Nullable String ids) {
        return ids == null
                ? List.of()
                : Arrays.stream(ids.split(",")).map(ArticleId::new).toList();
    }
}
