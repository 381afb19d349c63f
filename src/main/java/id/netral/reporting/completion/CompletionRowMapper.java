package id.netral.reporting.completion;

import id.netral.catalog.ModuleId;
import id.netral.common.EmployeeId;
import id.netral.common.Nip;
import id.netral.reporting.CompletionState;
import id.netral.reporting.ReportMoment;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** Reads a row selected by {@link CompletionSql#ROW_COLUMNS}, by position because millions may pass. */
final class CompletionRowMapper implements RowMapper<CompletionRow> {

    private final ZoneId zone;
    private final LocalDate day;
    private final boolean nips;

    CompletionRowMapper(ReportMoment moment, boolean nips) {
        this.zone = moment.zone();
        this.day = moment.day();
        this.nips = nips;
    }

    @Override
    public CompletionRow mapRow(ResultSet row, int number) throws SQLException {
        var nip = row.getString(2);
        var completedOn = day(row, 12);
        var dueOn = row.getObject(15, LocalDate.class);
        return new CompletionRow(
                new EmployeeId(row.getLong(1)),
                nip == null || !nips ? null : new Nip(nip),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                new ModuleId(row.getLong(7)),
                row.getString(8),
                row.getObject(9, Integer.class),
                CompletionState.valueOf(row.getString(10)),
                day(row, 11),
                completedOn,
                row.getBigDecimal(13),
                row.getBigDecimal(14),
                dueOn,
                dueOn != null && (completedOn == null ? day : completedOn).isAfter(dueOn));
    }

    /** Read as written, in UTC, whatever the zone of this JVM. */
    private @Nullable LocalDate day(ResultSet row, int column) throws SQLException {
        var time = row.getObject(column, LocalDateTime.class);
        return time == null
                ? null
                : time.atOffset(ZoneOffset.UTC).atZoneSameInstant(zone).toLocalDate();
    }
}
