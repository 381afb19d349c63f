package id.netral.reporting.completion;

import id.netral.common.Nip;
import id.netral.reporting.CompletionFilter;
import id.netral.reporting.ReportAccess;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Streams the ledger for workbooks; only what the reader may see.
 *
 * <p>Plain SQL: a cursor over generated conditions that look back.
 */
@Component
public class LedgerReader {

    private static final int FETCH = 1_000;

    private final JdbcClient jdbc;
    private final ReportAccess access;

    LedgerReader(JdbcClient jdbc, ReportAccess access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /** How many rows there are under the conditions. */
    public long count(CompletionFilter filter, String columns, String conditions) {
        var sql = sql(filter);
        return jdbc.sql(sql.select(columns, conditions, ""))
                .params(sql.parameters())
                .query(Long.class)
                .single();
    }

    /** Gives every row to the consumer. */
    public <T> void stream(
            CompletionFilter filter,
            String columns,
            String conditions,
            String end,
            RowMapper<T> mapper,
            Consumer<T> consumer) {
        var sql = sql(filter);
        jdbc.sql(sql.select(columns, conditions, end))
                .withFetchSize(FETCH)
                .params(sql.parameters())
                .query((ResultSet row) -> {
                    consumer.accept(mapper.mapRow(row, 0));
                });
    }

    private LedgerSql sql(CompletionFilter filter) {
        var moment = access.moment(filter.asOf());
        return new LedgerSql(filter, access.units(filter.unit(), moment), moment);
    }

    /** The number of a person, null for somebody without one and for a reader who is not HR. */
    @Nullable
    public String nip(@Nullable String nip) {
        return nip == null || !access.readsNips() ? null : new Nip(nip).value();
    }

    /** The day of a moment in the column, which holds UTC. */
    public static @Nullable LocalDate day(ResultSet row, int column, ZoneId zone) throws SQLException {
        var time = row.getObject(column, LocalDateTime.class);
        return time == null
                ? null
                : time.atOffset(ZoneOffset.UTC).atZoneSameInstant(zone).toLocalDate();
    }
}
