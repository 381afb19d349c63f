package id.netral.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a roster is compared with. */
@Component
class RosterTables {

    private final JdbcClient jdbc;

    RosterTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Employees with these numbers, by number. */
    Map<String, KnownEmployee> employees(Collection<String> nips) {
        var known = new HashMap<String, KnownEmployee>();
        jdbc.sql("""
                        SELECT e.id, e.nip, e.name, e.rank_code, e.position, e.unit_id, u.name AS unit_name, e.email,
                               e.active, e.version, a.id IS NOT NULL AS has_account
                        FROM employee e JOIN unit u ON u.id = e.unit_id LEFT JOIN account a ON a.employee_id = e.id
                        WHERE e.nip IN (:nips)""")
                .param("nips", nips)
                .query(KnownEmployee.class)
                .list()
                .forEach(employee -> known.put(employee.nip(), employee));
        return known;
    }

    /** The NIP of whoever uses each of these addresses; empty for an account without a NIP. */
    Map<String, String> emailOwners(Collection<String> emails) {
        var owners = new HashMap<String, String>();
        if (!emails.isEmpty()) {
            jdbc.sql("""
                            SELECT email, COALESCE(nip, '') FROM account WHERE email IN (:emails)
                            UNION ALL
                            SELECT email, nip FROM employee WHERE email IN (:emails)""")
                    .param("emails", emails)
                    .query((row, number) -> owners.put(row.getString(1).toLowerCase(Locale.ROOT), row.getString(2)))
                    .list();
        }
        return owners;
    }

    /** All units by the key of their name. */
    Map<String, UnitReference> units() {
        var units = new HashMap<String, UnitReference>();
        jdbc.sql("SELECT id, name FROM unit WHERE ended_on IS NULL ORDER BY parent_id IS NULL, id")
                .query(RosterTables::unit)
                .list()
                .forEach(unit -> units.put(UnitNames.key(unit.name()), unit));
        return units;
    }

    /** The unit that the database itself holds for the same name. */
    Optional<UnitReference> unit(String name) {
        return jdbc.sql("SELECT id, name FROM unit WHERE name = ? AND parent_id IS NULL AND ended_on IS NULL")
                .param(name)
                .query(RosterTables::unit)
                .optional();
    }

    private static UnitReference unit(ResultSet row, int number) throws SQLException {
        return new UnitReference(new UnitId(row.getLong(1)), row.getString(2));
    }
}
