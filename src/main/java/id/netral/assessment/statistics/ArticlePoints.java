package id.netral.assessment.statistics;

import id.netral.common.SmallGroups;
import id.netral.rules.ArticleId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Adds points up by article, of questions that count towards the score. Reads the tables {@code employee} and {@code unit} of
 * people and writes to none.
 *
 * <p>Plain SQL: each statement folds all answers to a module into a few rows and begins with the table that {@link
 * ChosenAttempts} makes of a filter.
 */
@Repository
class ArticlePoints {

    private static final String PEOPLE = ChosenAttempts.CHOSEN + """
            SELECT u.id, u.name, COUNT(DISTINCT e.id)
            FROM chosen c JOIN employee e ON e.id = c.employee_id JOIN unit u ON u.id = e.unit_id
            GROUP BY u.id, u.name ORDER BY u.name""";

    private static final String LOSSES = ChosenAttempts.CHOSEN + """
            SELECT x.article_id, e.unit_id, COUNT(DISTINCT e.id), COUNT(DISTINCT IF(i.points < 1, e.id, NULL)),
                   COUNT(*), SUM(1 - i.points)
            FROM chosen c
            JOIN attempt_item i ON i.attempt_id = c.id
            JOIN question_revision_article x ON x.question_revision_id = i.question_revision_id
            JOIN employee e ON e.id = c.employee_id
            WHERE i.points IS NOT NULL AND i.graded
            GROUP BY x.article_id, e.unit_id""";

    private static final String BEFORE = ChosenAttempts.CHOSEN + """
            , pre AS (
                SELECT a.id, a.employee_id, a.score FROM module_version v JOIN attempt a ON a.module_version_id = v.id
                WHERE v.module_id = :module AND a.purpose = 'PRE_TEST' AND a.state = 'SUBMITTED'
                    AND a.score IS NOT NULL)
            """;

    private static final String MEANS = """
            SELECT t.employee_id, x.article_id, AVG(i.points) AS points
            FROM %s t
            JOIN attempt_item i ON i.attempt_id = t.id
            JOIN question_revision_article x ON x.question_revision_id = i.question_revision_id
            WHERE i.points IS NOT NULL AND i.graded
            GROUP BY t.employee_id, x.article_id""";

    private static final String GAINS =
            BEFORE + ", early AS (" + MEANS.formatted("pre") + "), late AS (" + MEANS.formatted("chosen") + """
            )
            SELECT early.article_id, COUNT(*), AVG(early.points), AVG(late.points)
            FROM early JOIN late ON late.employee_id = early.employee_id AND late.article_id = early.article_id
            GROUP BY early.article_id HAVING COUNT(*) >= :fewest""";

    private static final String GAIN = BEFORE + """
            SELECT COUNT(*), AVG(early.score) / 100, AVG(late.score) / 100
            FROM (SELECT employee_id, AVG(score) AS score FROM pre GROUP BY employee_id) early
            JOIN (SELECT employee_id, AVG(score) AS score FROM chosen GROUP BY employee_id) late
                ON late.employee_id = early.employee_id
            HAVING COUNT(*) >= :fewest""";

    private final JdbcClient jdbc;

    ArticlePoints(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Points lost by the people of a unit in the questions that cite an article. */
    record Loss(ArticleId article, long unit, LossFigures figures) {}

    /** Means of people who were asked in both tests. */
    record Gain(int people, double before, double after) {}

    /** People by unit, by its name. */
    Map<UnitGroup, Integer> people(StatisticsFilter filter) {
        var people = new LinkedHashMap<UnitGroup, Integer>();
        jdbc.sql(PEOPLE).params(ChosenAttempts.parameters(filter)).query(row -> {
            people.put(new UnitGroup(row.getLong(1), row.getString(2)), row.getInt(3));
        });
        return people;
    }

    List<Loss> losses(StatisticsFilter filter) {
        return jdbc.sql(LOSSES)
                .params(ChosenAttempts.parameters(filter))
                .query((row, number) -> new Loss(
                        new ArticleId(row.getString(1)),
                        row.getLong(2),
                        new LossFigures(row.getInt(3), row.getInt(4), row.getInt(5), row.getDouble(6))))
                .list();
    }

    /** By article, where enough people were asked in both tests. */
    Map<ArticleId, Gain> gains(StatisticsFilter filter) {
        var gains = new LinkedHashMap<ArticleId, Gain>();
        jdbc.sql(GAINS)
                .params(ChosenAttempts.parameters(filter))
                .param("fewest", SmallGroups.FEWEST)
                .query(row -> {
                    gains.put(
                            new ArticleId(row.getString(1)),
                            new Gain(row.getInt(2), row.getDouble(3), row.getDouble(4)));
                });
        return gains;
    }

    /** Of the whole test; empty when too few people took both. */
    Optional<Gain> gain(StatisticsFilter filter) {
        return jdbc.sql(GAIN)
                .params(ChosenAttempts.parameters(filter))
                .param("fewest", SmallGroups.FEWEST)
                .query((row, number) -> new Gain(row.getInt(1), row.getDouble(2), row.getDouble(3)))
                .optional();
    }
}
