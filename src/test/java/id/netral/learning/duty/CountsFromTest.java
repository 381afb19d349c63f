package id.netral.learning.duty;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.IntegrationTest;
import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is judged by the database in lists and in memory for the figures is one judgement. */
@IntegrationTest
class CountsFromTest {

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({
        "2026-03-01T00:00:00, , true",
        "1999-12-31T23:59:59.999999, , true",
        "2026-03-01T00:00:00, 2026-03-01T00:00:00, true",
        "2026-03-01T00:00:00.000001, 2026-03-01T00:00:00, true",
        "2026-02-28T23:59:59.999999, 2026-03-01T00:00:00, false",
        "2026-03-01T06:59:59, 2026-03-01T07:00:00, false",
        "2026-03-02T00:00:00, 2026-03-01T00:00:00, true",
        "2025-12-31T00:00:00, 2026-03-01T00:00:00, false"
    })
    void theDatabaseAndMemoryJudgeAlike(LocalDateTime at, LocalDateTime from, boolean counts) {
        var judged = jdbc.sql("SELECT " + CountsFrom.SQL + """
                        n.completed_at FROM (SELECT CAST(:from AS DATETIME(6)) AS counts_from) d
                        JOIN (SELECT CAST(:at AS DATETIME(6)) AS completed_at) n""")
                .param("from", from)
                .param("at", at)
                .query(Boolean.class)
                .single();

        assertThat(judged).isEqualTo(counts);
        assertThat(CountsFrom.holds(at, from)).isEqualTo(counts);
    }
}
