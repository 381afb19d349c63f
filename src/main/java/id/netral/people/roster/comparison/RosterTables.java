package id.netral.people.roster.comparison;

import id.netral.people.Unit;
import id.netral.people.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a roster is compared with. Plain SQL: names of tens of thousands go by a cursor, and people are read some hundreds at
 * a time with a look at their accounts.
 */
@Component
public class RosterTables {

    private static final String EMPLOYEES = """
            SELECT e.id, e.nip, e.name, e.rank_code, IF(e.post_id IS NULL, e.position, e.base_position) AS position,
                   COALESCE(e.base_unit_id, e.unit_id) AS unit_id, e.email, e.active, e.kind, e.hired_on, e.version, a.id IS NOT NULL AS has_account
            FROM employee e LEFT JOIN account a ON a.employee_id = e.id
            WHERE e.nip IS NOT NULL AND\s""";

    private final JdbcClient jdbc;

    RosterTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Employees with these numbers, by number. */
    Map<String, KnownEmployee> employees(Collection<String> nips) {
        var known = new HashMap<String, KnownEmployee>();
        if (!nips.isEmpty()) {
            jdbc.sql(EMPLOYEES + "e.nip IN (:nips)")
                    .param("nips", nips)
                    .query(KnownEmployee.class)
                    .list()
                    .forEach(employee -> known.put(employee.nip(), employee));
        }
        return known;
    }

    /** Employees by id; those without a NIP are not among them. */
    public List<KnownEmployee> employeesById(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(EMPLOYEES + "e.id IN (:ids) ORDER BY e.id")
                        .param("ids", ids)
                        .query(KnownEmployee.class)
                        .list();
    }

    /** Hands on number and name of everybody who has a NIP. */
    void names(NameSink sink) {
        jdbc.sql("SELECT id, nip, name FROM employee WHERE nip IS NOT NULL").query(row -> {
            sink.take(row.getLong(1), row.getString(2), row.getString(3));
        });
    }

    /** Takes one employee's id, NIP and name. */
    interface NameSink {
        void take(long id, String nip, String name);
    }

    /** The NIP of whoever uses each of these addresses; empty for an account without a NIP. */
    Map<String, String> emailOwners(Collection<String> emails) {
        var owners = new HashMap<String, String>();
        if (!emails.isEmpty()) {
            jdbc.sql("""
                            SELECT email, COALESCE(nip, '') FROM account WHERE email IN (:emails)
                            UNION ALL
                            SELECT email, COALESCE(nip, '') FROM employee WHERE email IN (:emails)""")
                    .param("emails", emails)
                    .query((row, number) -> owners.put(row.getString(1).toLowerCase(Locale.ROOT), row.getString(2)))
                    .list();
        }
        return owners;
    }

    /** The active employees of these units, or with null of all, by name. */
    public List<KnownEmployee> active(@Nullable Collection<Long> units) {
        var scope = units == null ? "" : " AND e.unit_id IN (:units)";
        var query = jdbc.sql(EMPLOYEES + "e.active" + scope + " ORDER BY e.name, e.id");
        return (units == null ? query : query.param("units", units))
                .query(KnownEmployee.class)
                .list();
    }

    /** All units that have not ended. */
    List<Unit> units() {
        return jdbc.sql("SELECT id, name, parent_id, opd FROM unit WHERE ended_on IS NULL ORDER BY id")
                .query(RosterTables::unit)
                .list();
    }

    /** The unit that the database itself holds for the same name below the same parent. */
    Optional<UnitId> unit(@Nullable UnitId parent, String name) {
        return jdbc.sql("SELECT id FROM unit WHERE parent_key = ? AND name = ? AND ended_on IS NULL")
                .params(parent == null ? 0 : parent.value(), name)
                .query(Long.class)
                .optional()
                .map(UnitId::new);
    }

    private static Unit unit(ResultSet row, int number) throws SQLException {
        var parent = row.getObject("parent_id", Long.class);
        return new Unit(
                new UnitId(row.getLong("id")),
                row.getString("name"),
                parent == null ? null : new UnitId(parent),
                row.getBoolean("opd"),
                null);
    }
}
