package id.netral.learning.jp;

import id.netral.catalog.pack.ActivityType;
import id.netral.common.EmployeeId;
import id.netral.common.Nip;
import id.netral.common.Utc;
import id.netral.people.EmployeeKind;
import id.netral.people.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads everybody's year: one person's rows are in memory at a time. Plain SQL: one cursor over people, units and ledger as
 * they were known at an instant, for a workbook of all the agency.
 */
@Repository
class JpYearStream {

    // rows the driver holds while the stream is read
    private static final int FETCH = 1_000;

    private final JdbcClient jdbc;
    private final JpRuleRepository rules;
    private final ZoneId zone;

    JpYearStream(JdbcClient jdbc, JpRuleRepository rules, ZoneId agencyZone) {
        this.jdbc = jdbc;
        this.rules = rules;
        this.zone = agencyZone;
    }

    /** People of the units by name; with no unit nobody. */
    void read(Year year, Instant asOf, Set<UnitId> units, Consumer<JpYearRow> consumer) {
        if (units.isEmpty()) {
            return;
        }
        var people = new People(year, new JpRules(rules.known(asOf)), consumer);
        jdbc.sql("""
                        SELECT e.employee_id, e.nip, e.name, e.kind, e.rank_code, e.position, e.hired_on, u.name AS unit,
                               c.id AS entry, c.module_id, v.title, v.activity, c.completed_at, c.jp
                        FROM (
                            SELECT p.*, ROW_NUMBER() OVER (PARTITION BY employee_id
                                                           ORDER BY effective_on DESC, id DESC) AS latest
                            FROM employee_version p WHERE effective_on <= :day AND recorded_at <= :asOf
                        ) e
                        JOIN (
                            SELECT w.*, ROW_NUMBER() OVER (PARTITION BY unit_id
                                                           ORDER BY effective_on DESC, id DESC) AS latest
                            FROM unit_version w WHERE effective_on <= :day AND recorded_at <= :asOf
                        ) u ON u.unit_id = e.unit_id AND u.latest = 1
                        LEFT JOIN (completion c JOIN module_version v ON v.id = c.module_version_id)
                          ON c.employee_id = e.employee_id AND c.completed_at >= :from AND c.completed_at < :until
                         AND NOT c.void AND c.recorded_at <= :asOf
                         AND NOT EXISTS (
                             SELECT 1 FROM completion s WHERE s.supersedes_id = c.id AND s.recorded_at <= :asOf)
                        WHERE e.latest = 1 AND e.active AND e.unit_id IN (:units) ORDER BY e.name, e.employee_id""")
                .withFetchSize(FETCH)
                .param("asOf", Utc.of(asOf))
                .param("day", LocalDate.ofInstant(asOf, zone))
                .param("from", startOf(year.atDay(1)))
                .param("until", startOf(year.plusYears(2).atDay(1))) // contract years reach into the next one
                .param("units", units.stream().map(UnitId::value).toList())
                .query(people::row);
        people.end();
    }

    /** Midnight in the agency's zone, as columns keep it. */
    private LocalDateTime startOf(LocalDate day) {
        return Utc.of(day.atStartOfDay(zone).toInstant());
    }

    private JpEntry entry(ResultSet row) throws SQLException {
        return new JpEntryRepository.Counted(
                        row.getLong("entry"),
                        row.getLong("module_id"),
                        row.getString("title"),
                        ActivityType.valueOf(row.getString("activity")),
                        Utc.readExisting(row, "completed_at"),
                        row.getBigDecimal("jp"))
                .entry(zone);
    }

    /** Gathers a person's rows until the next person's begin. */
    private final class People {

        private final Year year;
        private final JpRules rules;
        private final Consumer<JpYearRow> consumer;
        private final List<JpEntry> entries = new ArrayList<>();
        private @Nullable JpYearRow person;

        People(Year year, JpRules rules, Consumer<JpYearRow> consumer) {
            this.year = year;
            this.rules = rules;
            this.consumer = consumer;
        }

        void row(ResultSet row) throws SQLException {
            var current = person;
            if (current == null || current.employee().value() != row.getLong("employee_id")) {
                end();
                current = person(row);
                person = current;
            }
            if (row.getObject("entry") != null) {
                var entry = entry(row);
                if (current.period().holds(entry.day())) {
                    entries.add(entry);
                }
            }
        }

        void end() {
            if (person != null) {
                consumer.accept(person.with(JpCrediting.credit(entries, rules, person.kind())));
                entries.clear();
            }
        }

        private JpYearRow person(ResultSet row) throws SQLException {
            var terms = new JpTerms(
                    JpKind.of(EmployeeKind.valueOf(row.getString("kind"))), row.getObject("hired_on", LocalDate.class));
            var nip = row.getString("nip");
            return JpYearRow.before(
                    new EmployeeId(row.getLong("employee_id")),
                    nip == null ? null : new Nip(nip),
                    row.getString("name"),
                    row.getString("rank_code"),
                    row.getString("position"),
                    row.getString("unit"),
                    terms.kind(),
                    terms.period(year));
        }
    }
}
