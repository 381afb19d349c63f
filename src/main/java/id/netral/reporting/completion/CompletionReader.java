package id.netral.reporting.completion;

import id.netral.people.UnitId;
import id.netral.people.UnitReference;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads who has finished what, as the statement asks.
 *
 * <p>Plain SQL: the conditions of a look back are generated, and a million rows stream into a workbook.
 */
@Component
class CompletionReader {

    // rows the driver holds while a stream is read
    private static final int FETCH = 1_000;

    private final JdbcClient jdbc;

    CompletionReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Counts by unit. */
    List<UnitRecap> units(CompletionSql sql) {
        return jdbc.sql(sql.counts())
                .params(sql.parameters())
                .query((row, number) -> {
                    var done = row.getLong(4);
                    var running = row.getLong(5);
                    return new UnitRecap(
                            new UnitReference(new UnitId(row.getLong(1)), row.getString(2)),
                            new CompletionTotals(row.getLong(3), done, running, row.getLong(6) - done - running));
                })
                .list();
    }

    /** Some rows in the order of the stream. */
    <T> List<T> page(CompletionSql sql, long offset, int limit, RowMapper<T> mapper) {
        return jdbc.sql(sql.rows() + " LIMIT :limit OFFSET :first")
                .params(sql.parameters())
                .param("limit", limit)
                .param("first", offset)
                .query(mapper)
                .list();
    }

    /** Gives every row to the consumer; at most {@value #FETCH} are in memory. */
    <T> void stream(CompletionSql sql, RowMapper<T> mapper, Consumer<T> consumer) {
        jdbc.sql(sql.rows()).withFetchSize(FETCH).params(sql.parameters()).query(row -> {
            consumer.accept(mapper.mapRow(row, 0));
        });
    }
}
