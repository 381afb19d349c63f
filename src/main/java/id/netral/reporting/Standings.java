package id.netral.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads how people stand, straight from what is recorded: the truth that the dashboards' read model is made of. */
@Component
class Standings {

    private static final int FETCH = 5_000;

    private final JdbcClient jdbc;

    Standings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Gives every standing of these units' own people to the consumer; unit and moment of the filter do not count. */
    void stream(CompletionFilter filter, ReportUnits units, ReportMoment moment, Consumer<Standing> consumer) {
        var sql = new CompletionSql(filter, units, moment);
        jdbc.sql(sql.standings())
                .withFetchSize(FETCH)
                .params(sql.parameters())
                .query((ResultSet row) -> consumer.accept(standing(row, moment.zone())));
    }

    private static Standing standing(ResultSet row, ZoneId zone) throws SQLException {
        return new Standing(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                row.getLong(4),
                RankGroup.of(row.getString(5), row.getString(6)),
                CompletionState.valueOf(row.getString(7)),
                row.getObject(8, LocalDate.class),
                month(row.getObject(9, LocalDateTime.class), zone));
    }

    private static @Nullable YearMonth month(@Nullable LocalDateTime completed, ZoneId zone) {
        return completed == null
                ? null
                : YearMonth.from(completed.atOffset(ZoneOffset.UTC).atZoneSameInstant(zone));
    }
}
