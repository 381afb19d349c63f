package id.netral.learning.jp;

import id.netral.common.EmployeeId;
import id.netral.common.Nip;
import id.netral.common.Utc;
import id.netral.people.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads everybody's year from one cursor: one person's rows are in memory at a time. */
@Repository
class JpYearStream {

    // rows the driver holds while the stream is read
    private static final int FETCH = 1_000;

    private final JdbcClient jdbc;
    private final JpRows rows;

    JpYearStream(JdbcClient jdbc, JpRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** People of the units by name; with no unit nobody. */
    void read(Year year, Instant asOf, Set<UnitId> units, Consumer<JpYearRow> consumer) {
        if (units.isEmpty()) {
            return;
        }
        var people = new People(year, rows.rules(asOf), consumer);
        jdbc.sql("""
                        SELECT e.id, e.nip, e.name, e.rank_code, e.position, u.name AS unit,
                               (SELECT k.starts_on FROM jp_contract_start k
                                WHERE k.employee_id = e.id AND k.recorded_at <= :asOf
                                ORDER BY k.id DESC LIMIT 1) AS starts_on,
                               c.id AS entry, c.module_id, v.title, v.activity, c.completed_at, c.jp
                        FROM employee e JOIN unit u ON u.id = e.unit_id
                        LEFT JOIN (completion c JOIN module_version v ON v.id = c.module_version_id)
                          ON c.employee_id = e.id AND c.completed_at >= :from AND c.completed_at < :until AND
                        """ + JpRows.COUNTED + """
                        WHERE e.active AND e.unit_id IN (:units) ORDER BY e.name, e.id""")
                .withFetchSize(FETCH)
                .param("asOf", Utc.of(asOf))
                .param("from", rows.startOf(year.atDay(1)))
                .param("until", rows.startOf(year.plusYears(2).atDay(1))) // contract years reach into the next one
                .param("units", units.stream().map(UnitId::value).toList())
                .query(people::row);
        people.end();
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
            if (current == null || current.employee().value() != row.getLong("id")) {
                end();
                current = person(row);
                person = current;
            }
            if (row.getObject("entry") != null) {
                var entry = rows.entry(row);
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
            var kind = JpKind.ofRank(row.getString("rank_code"));
            return JpYearRow.before(
                    new EmployeeId(row.getLong("id")),
                    new Nip(row.getString("nip")),
                    row.getString("name"),
                    row.getString("rank_code"),
                    row.getString("position"),
                    row.getString("unit"),
                    kind,
                    JpPeriod.of(kind, row.getObject("starts_on", LocalDate.class), year));
        }
    }
}
