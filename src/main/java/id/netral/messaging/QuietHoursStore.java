package id.netral.messaging;

import id.netral.common.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of the table of quiet hours; the newest holds. */
@Component
class QuietHoursStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    QuietHoursStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    QuietHours current() {
        return jdbc.sql("SELECT begins, ends, quiet_days FROM quiet_hours ORDER BY id DESC LIMIT 1")
                .query((row, number) -> read(row))
                .optional()
                .orElse(QuietHours.DEFAULT);
    }

    void add(QuietHours hours, @Nullable Long by) {
        jdbc.sql("""
                        INSERT INTO quiet_hours (begins, ends, quiet_days, recorded_at, recorded_by)
                        VALUES (:begins, :ends, :days, :now, :by)""")
                .param("begins", hours.begins())
                .param("ends", hours.ends())
                .param(
                        "days",
                        hours.days().stream().sorted().map(DayOfWeek::name).collect(Collectors.joining(",")))
                .param("now", Utc.of(clock.instant()))
                .param("by", by)
                .update();
    }

    private static QuietHours read(ResultSet row) throws SQLException {
        return new QuietHours(
                row.getObject("begins", LocalTime.class),
                row.getObject("ends", LocalTime.class),
                Arrays.stream(row.getString("quiet_days").split(","))
                        .filter(day -> !day.isEmpty())
                        .map(DayOfWeek::valueOf)
                        .collect(Collectors.toSet()));
    }
}
