package id.netral.learning.jp;

import id.netral.catalog.ActivityType;
import id.netral.catalog.ModuleId;
import id.netral.common.EmployeeId;
import id.netral.common.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads one person's counting rows of the ledger and the rules, as known at an instant. */
@Repository
class JpRows {

    /** Rows of {@code completion c} that counted at {@code :asOf}. */
    static final String COUNTED = """
            NOT c.void AND c.recorded_at <= :asOf
            AND NOT EXISTS (SELECT 1 FROM completion s WHERE s.supersedes_id = c.id AND s.recorded_at <= :asOf)
            """;

    private final JdbcClient jdbc;
    private final ZoneId zone;

    JpRows(JdbcClient jdbc, ZoneId agencyZone) {
        this.jdbc = jdbc;
        this.zone = agencyZone;
    }

    /** The employee's entries of the period. */
    List<JpEntry> entries(EmployeeId employee, JpPeriod period, Instant asOf) {
        return jdbc.sql("""
                        SELECT c.id AS entry, c.module_id, v.title, v.activity, c.completed_at, c.jp
                        FROM completion c JOIN module_version v ON v.id = c.module_version_id
                        WHERE c.employee_id = :employee AND c.completed_at >= :from AND c.completed_at < :until AND
                        """ + COUNTED)
                .param("employee", employee.value())
                .param("from", startOf(period.from()))
                .param("until", startOf(period.until()))
                .param("asOf", Utc.of(asOf))
                .query((row, number) -> entry(row))
                .list();
    }

    /** Day of the employee's first entry, empty when there is none. */
    Optional<LocalDate> firstDay(EmployeeId employee, Instant asOf) {
        return jdbc.sql("""
                        SELECT c.completed_at FROM completion c WHERE c.employee_id = :employee AND
                        """ + COUNTED + " ORDER BY c.completed_at LIMIT 1")
                .param("employee", employee.value())
                .param("asOf", Utc.of(asOf))
                .query((row, number) -> LocalDate.ofInstant(Utc.readExisting(row, "completed_at"), zone))
                .optional();
    }

    /** Rules that were in the books then and not withdrawn. */
    JpRules rules(Instant asOf) {
        return new JpRules(jdbc.sql("""
                        SELECT * FROM jp_rule
                        WHERE recorded_at <= :asOf AND (withdrawn_at IS NULL OR withdrawn_at > :asOf)""")
                .param("asOf", Utc.of(asOf))
                .query((row, number) -> rule(row))
                .list());
    }

    /** Kind and contract of the employee today, empty for an unknown one. */
    Optional<JpTerms> terms(EmployeeId employee) {
        return jdbc.sql("SELECT kind, hired_on FROM employee WHERE id = ?")
                .param(employee.value())
                .query((row, number) -> JpTerms.of(row))
                .optional();
    }

    /** The entry in a row with the columns {@code entry, module_id, title, activity, completed_at, jp}. */
    JpEntry entry(ResultSet row) throws SQLException {
        var completedAt = Utc.readExisting(row, "completed_at");
        return new JpEntry(
                row.getLong("entry"),
                new ModuleId(row.getLong("module_id")),
                row.getString("title"),
                ActivityType.valueOf(row.getString("activity")),
                completedAt,
                LocalDate.ofInstant(completedAt, zone),
                row.getBigDecimal("jp"));
    }

    static JpRule rule(ResultSet row) throws SQLException {
        return new JpRule(
                row.getLong("id"),
                ActivityType.valueOf(row.getString("activity")),
                row.getInt("minutes_per_jp"),
                row.getBigDecimal("yearly_cap"),
                row.getObject("valid_from", LocalDate.class),
                Utc.readExisting(row, "recorded_at"),
                row.getString("recorded_by"),
                Utc.read(row, "withdrawn_at"));
    }

    /** The instant's day in the agency's zone. */
    LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    /** Midnight in the agency's zone, as columns keep it. */
    LocalDateTime startOf(LocalDate day) {
        return Utc.of(day.atStartOfDay(zone).toInstant());
    }
}
