package id.netral.bench.quiz;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What must be true of the tables in the end.
 *
 * @param doubled attempts of a person at a quiz beyond the one begun, and completions of an attempt beyond the first
 * @param missing submitted attempts without points, score or completion
 * @param open attempts that nobody handed in
 */
record Ledger(long doubled, long missing, long open) {

    private static final String DOUBLED = """
            SELECT (SELECT COALESCE(SUM(n - 1), 0) FROM (SELECT COUNT(*) AS n FROM attempt
                    GROUP BY employee_id, module_version_id, purpose) a)
                 + (SELECT COALESCE(SUM(n - 1), 0) FROM (SELECT COUNT(*) AS n FROM completion
                    GROUP BY employee_id, module_version_id) c)""";

    private static final String MISSING = """
            SELECT COUNT(*) FROM attempt a WHERE a.state = 'SUBMITTED' AND (a.score IS NULL OR a.passed IS NULL
                OR EXISTS (SELECT 1 FROM attempt_item i WHERE i.attempt_id = a.id AND i.points IS NULL)
                OR NOT EXISTS (SELECT 1 FROM completion c WHERE c.attempt_id = a.id))""";

    /** Everybody begins each quiz once and passes it. */
    static Ledger read(JdbcClient jdbc) {
        return new Ledger(
                count(jdbc, DOUBLED),
                count(jdbc, MISSING),
                count(jdbc, "SELECT COUNT(*) FROM attempt WHERE state = 'OPEN'"));
    }

    private static long count(JdbcClient jdbc, String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
