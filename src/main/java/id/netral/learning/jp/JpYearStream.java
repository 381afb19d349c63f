package id.netral.learning.jp;

import id.netral.common.EmployeeId;
import id.netral.common.Nip;
import id.netral.common.Utc;
import id.netral.people.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
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
                          ON c.employee_id = e.employee_id AND c.completed_at >= :from AND c.completed_at < :until AND
                        """ + JpRows.COUNTED + """
                        WHERE e.latest = 1 AND e.active AND e.unit_id IN (:units) ORDER BY e.name, e.employee_id""")
                .withFetchSize(FETCH)
                .param("asOf", Utc.of(asOf))
                .param("day", rows.dayOf(asOf))
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
            if (current == null || current.employee().value() != row.getLong("employee_id")) {
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
            var terms = JpTerms.of(row);
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
