package id.netral.assessment.statistics;

import java.util.Map;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads the attempts a filter chooses.
 *
 * <p>Plain SQL: answers by the hundred thousand go from the cursor into arrays of numbers, and no list ever holds them.
 */
@Repository
class ChosenAttempts {

    /** Begins a statement with the table {@code chosen} of attempts; takes {@code :module} and {@code :every}. */
    static final String CHOSEN = """
            WITH submitted AS (
                SELECT a.id, a.employee_id, a.started_at, a.score, a.passed,
                       ROW_NUMBER() OVER (PARTITION BY a.employee_id ORDER BY a.submitted_at, a.id) AS turn
                FROM module_version v JOIN attempt a ON a.module_version_id = v.id
                WHERE v.module_id = :module AND a.purpose = 'QUIZ' AND a.state = 'SUBMITTED' AND a.score IS NOT NULL),
            chosen AS (SELECT * FROM submitted WHERE :every OR turn = 1)
            """;

    // the answer saved before: answers never given sort first and have no time
    private static final String RESPONSES = CHOSEN + """
            SELECT i.attempt_id, i.question_revision_id, i.points,
                   TIMESTAMPDIFF(MICROSECOND,
                       COALESCE(LAG(i.answered_at) OVER (PARTITION BY i.attempt_id ORDER BY i.answered_at), c.started_at),
                       i.answered_at) AS took
            FROM chosen c JOIN attempt_item i ON i.attempt_id = c.id
            WHERE i.points IS NOT NULL AND i.graded
            ORDER BY i.attempt_id""";

    private static final String UNGRADED = CHOSEN + """
            SELECT i.question_revision_id, COUNT(*), AVG(i.points)
            FROM chosen c JOIN attempt_item i ON i.attempt_id = c.id
            WHERE i.points IS NOT NULL AND NOT i.graded
            GROUP BY 1""";

    private static final double MICROSECONDS = 1e6;

    // rows the driver holds while a stream is read
    private static final int FETCH = 1_000;

    private final JdbcClient jdbc;

    ChosenAttempts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A submitted attempt's result. */
    record Result(double percent, boolean passed) {}

    /** Parameters of {@link #CHOSEN}. */
    static Map<String, Object> parameters(StatisticsFilter filter) {
        return Map.of("module", filter.module().value(), "every", filter.everyAttempt());
    }

    /** Gives the consumer every attempt's result. */
    void results(StatisticsFilter filter, Consumer<Result> consumer) {
        jdbc.sql(CHOSEN + "SELECT score, passed FROM chosen")
                .withFetchSize(FETCH)
                .params(parameters(filter))
                .query(row -> {
                    consumer.accept(new Result(row.getDouble(1), row.getBoolean(2)));
                });
    }

    /** How many people they are of. */
    int people(StatisticsFilter filter) {
        return jdbc.sql(CHOSEN + "SELECT COUNT(DISTINCT employee_id) FROM chosen")
                .params(parameters(filter))
                .query(Integer.class)
                .single();
    }

    /**
     * The figures of every question revision that was answered. Of one that counted nowhere only how often and how well it
     * was answered: the rest is about the score, of which it is no part.
     */
    Map<Long, ItemFigures> figures(StatisticsFilter filter, Responses counted) {
        var figures = counted.figures();
        jdbc.sql(UNGRADED).params(parameters(filter)).query(row -> {
            figures.putIfAbsent(row.getLong(1), new ItemFigures(row.getInt(2), row.getDouble(3), null, null, null));
        });
        return figures;
    }

    /** Every question of the attempts that counts towards the score. */
    Responses responses(StatisticsFilter filter) {
        var rows = new Responses.Builder();
        jdbc.sql(RESPONSES).withFetchSize(FETCH).params(parameters(filter)).query(row -> {
            var took = row.getDouble(4);
            var seconds = row.wasNull() ? Double.NaN : took / MICROSECONDS;
            rows.add(row.getLong(1), row.getLong(2), row.getDouble(3), seconds);
        });
        return rows.build();
    }
}
