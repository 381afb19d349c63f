package id.netral.people;

import id.netral.common.EmployeeId;
import id.netral.common.Nip;
import id.netral.security.CurrentUser;
import id.netral.security.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** HR's list of active employees. An officer of one unit sees that unit only, whatever the filter asks for. */
@Service
@PreAuthorize("hasAnyRole('SDM', 'SDM_OPD', 'ADMIN')")
@Transactional(readOnly = true)
public class EmployeeList {

    private static final String WHO = """
            FROM employee e JOIN unit u ON u.id = e.unit_id LEFT JOIN account a ON a.employee_id = e.id
            WHERE e.active AND (:unit IS NULL OR e.unit_id = :unit) AND (:own IS NULL OR e.unit_id = :own)
              AND (:name IS NULL OR e.name LIKE :name) AND (:nip IS NULL OR e.nip LIKE :nip)
            """;
    private static final String WAITING = "AND a.state = 'INVITED' AND a.activation_hash IS NULL ";
    private static final long NO_UNIT = -1;

    private final JdbcClient jdbc;
    private final CurrentUser currentUser;

    EmployeeList(JdbcClient jdbc, CurrentUser currentUser) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
    }

    /** One page by name. */
    public List<EmployeeListing> page(EmployeeFilter filter, int offset, int limit) {
        return jdbc.sql("""
                        SELECT e.id, e.nip, e.name, e.rank_code, e.position, u.name AS unit, e.email, a.state,
                               a.activation_hash IS NOT NULL AS code_issued
                        """ + WHO + "ORDER BY e.name, e.id LIMIT :limit OFFSET :offset")
                .params(parameters(filter))
                .param("limit", limit)
                .param("offset", offset)
                .query(EmployeeList::listing)
                .list();
    }

    /** How many the filter lets through. */
    public int count(EmployeeFilter filter) {
        return jdbc.sql("SELECT COUNT(*) " + WHO)
                .params(parameters(filter))
                .query(Integer.class)
                .single();
    }

    /** How many of these still wait for a first activation code. */
    public int countWithoutCode(EmployeeFilter filter) {
        return jdbc.sql("SELECT COUNT(*) " + WHO + WAITING)
                .params(parameters(filter))
                .query(Integer.class)
                .single();
    }

    /** Who of these still waits for a first activation code, by name. */
    public List<EmployeeId> withoutCode(EmployeeFilter filter) {
        return jdbc.sql("SELECT e.id " + WHO + WAITING + "ORDER BY e.name, e.id")
                .params(parameters(filter))
                .query((row, number) -> new EmployeeId(row.getLong(1)))
                .list();
    }

    /** Units to filter by: all, or only the officer's own. */
    public List<UnitReference> units() {
        return jdbc.sql("SELECT id, name FROM unit WHERE :own IS NULL OR id = :own ORDER BY name, id")
                .param("own", ownUnit())
                .query((row, number) -> new UnitReference(new UnitId(row.getLong("id")), row.getString("name")))
                .list();
    }

    private Map<String, @Nullable Object> parameters(EmployeeFilter filter) {
        var text = filter.text().strip();
        var isNumber = !text.isEmpty() && text.chars().allMatch(c -> Character.isDigit(c) || c == ' ' || c == '.');
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("unit", filter.unit() == null ? null : filter.unit().value());
        parameters.put("own", ownUnit());
        parameters.put("nip", isNumber ? text.replaceAll("[ .]", "") + "%" : null);
        parameters.put("name", isNumber || text.isEmpty() ? null : "%" + text.replaceAll("([\\\\%_])", "\\\\$1") + "%");
        return parameters;
    }

    /** The only unit to be seen; null for those who see all. */
    private @Nullable Long ownUnit() {
        var user = currentUser.require();
        if (user.has(Role.SDM) || user.has(Role.ADMIN)) {
            return null;
        }
        return user.employeeId().flatMap(this::unitOf).orElse(NO_UNIT);
    }

    private Optional<Long> unitOf(EmployeeId employee) {
        return jdbc.sql("SELECT unit_id FROM employee WHERE id = ?")
                .param(employee.value())
                .query(Long.class)
                .optional();
    }

    private static EmployeeListing listing(ResultSet row, int number) throws SQLException {
        return new EmployeeListing(
                new EmployeeId(row.getLong("id")),
                new Nip(row.getString("nip")),
                row.getString("name"),
                row.getString("rank_code"),
                row.getString("position"),
                row.getString("unit"),
                row.getString("email"),
                state(row.getString("state"), row.getBoolean("code_issued")));
    }

    private static EmployeeListing.State state(@Nullable String account, boolean codeIssued) {
        return switch (account) {
            case null -> EmployeeListing.State.NONE;
            case "ACTIVE" -> EmployeeListing.State.ACTIVE;
            case "DISABLED" -> EmployeeListing.State.DISABLED;
            default -> codeIssued ? EmployeeListing.State.CODE_ISSUED : EmployeeListing.State.INVITED;
        };
    }
}
