package id.netral.common;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Instants in DATETIME columns, in UTC whatever zone the server's machine is set to: the driver would convert an
 * {@link Instant} to the machine's zone on its way.
 */
public final class Utc {

    private Utc() {}

    /** The instant as the column keeps it. */
    public static LocalDateTime of(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    /** The instant in a column, null when the column is. */
    public static @Nullable Instant read(ResultSet row, String column) throws SQLException {
        var stored = row.getObject(column, LocalDateTime.class);
        return stored == null ? null : stored.toInstant(ZoneOffset.UTC);
    }

    /** The instant in a column that is never null. */
    public static Instant readExisting(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
