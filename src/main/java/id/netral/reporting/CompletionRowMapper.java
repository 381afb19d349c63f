package id.netral.reporting;

import id.netral.catalog.ModuleId;
import id.netral.common.EmployeeId;
import id.netral.common.Nip;
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
    private final LocalDate today;

    CompletionRowMapper(ZoneId zone, LocalDate today) {
        this.zone = zone;
        this.today = today;
    }

    @Override
    public CompletionRow mapRow(ResultSet row, int number) throws SQLException {
        var completedOn = day(row, 12);
        var dueOn = row.getObject(15, LocalDate.class);
        return new CompletionRow(
                new EmployeeId(row.getLong(1)),
                row.getString(2) == null ? null : new Nip(row.getString(2)),
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
                dueOn != null && (completedOn == null ? today : completedOn).isAfter(dueOn));
    }

    /** Read as written, in UTC, whatever the zone of this JVM. */
    private @Nullable LocalDate day(ResultSet row, int column) throws SQLException {
        var time = row.getObject(column, LocalDateTime.class);
        return time == null
                ? null
                : time.atOffset(ZoneOffset.UTC).atZoneSameInstant(zone).toLocalDate();
    }
}
