package id.netral.people;

import id.netral.common.EmployeeId;
import id.netral.common.Nip;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks employees and units up. */
@Service
@Transactional(readOnly = true)
public class EmployeeDirectory {

    private final JdbcClient jdbc;

    EmployeeDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The employee, empty for an unknown id. For other modules' services inside calls whose right they have checked, also
     * where nobody is signed in; a screen asks its own service.
     */
    public Optional<EmployeeProfile> find(EmployeeId id) {
        return jdbc.sql("""
                        SELECT e.nip, e.name, e.rank_code, e.position, u.id AS unit_id, u.name AS unit_name, e.email
                        FROM employee e JOIN unit u ON u.id = e.unit_id WHERE e.id = ?""")
                .param(id.value())
                .query((row, number) -> new EmployeeProfile(
                        id,
                        row.getString("nip") == null ? null : new Nip(row.getString("nip")),
                        row.getString("name"),
                        row.getString("rank_code"),
                        row.getString("position"),
                        new UnitReference(new UnitId(row.getLong("unit_id")), row.getString("unit_name")),
                        row.getString("email")))
                .optional();
    }

    /** All units by name; hundreds, not thousands. Their names are no secret among those who are signed in. */
    @PreAuthorize("isAuthenticated()")
    public List<UnitReference> units() {
        return jdbc.sql("SELECT id, name FROM unit ORDER BY name, id")
                .query((row, number) -> new UnitReference(new UnitId(row.getLong("id")), row.getString("name")))
                .list();
    }

    /**
     * Number of active employees, of the unit and all below it or, with null, of all. For other modules' services, like {@link
     * #find(EmployeeId)}.
     */
    public long countActive(@Nullable UnitId unit) {
        return jdbc.sql("""
                        WITH RECURSIVE below (id) AS (
                            SELECT id FROM unit WHERE id = :unit
                            UNION SELECT u.id FROM below b JOIN unit u ON u.parent_id = b.id AND u.ended_on IS NULL
                        )
                        SELECT COUNT(*) FROM employee WHERE active AND (:unit IS NULL OR unit_id IN (SELECT id FROM below))""")
                .param("unit", unit == null ? null : unit.value())
                .query(Long.class)
                .single();
    }
}
