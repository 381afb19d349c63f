package id.netral.people;

import id.netral.common.EmployeeId;
import id.netral.common.LikePattern;
import id.netral.common.Nip;
import id.netral.security.CurrentUser;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** HR's list of active employees. An officer of a unit sees that unit and those below only, whatever the filter asks for. */
@Service
@PreAuthorize("hasAnyRole('SDM', 'SDM_OPD', 'ADMIN')")
@Transactional(readOnly = true)
public class EmployeeList {

    private static final String WHO = """
            FROM employee e LEFT JOIN account a ON a.employee_id = e.id
            WHERE e.active AND (:anyUnit OR e.unit_id IN (:units)) AND (:agency OR e.unit_id IN (:scope))
              AND (:name IS NULL OR e.name LIKE :name OR e.staff_number LIKE :staff) AND (:nip IS NULL OR e.nip LIKE :nip OR e.staff_number LIKE :staff)
            """;
    private static final String WAITING = "AND a.state = 'INVITED' AND a.activation_hash IS NULL ";
    private static final List<Long> NONE = List.of(-1L);

    private final JdbcClient jdbc;
    private final CurrentUser currentUser;
    private final UnitScopes scopes;
    private final Organisation organisation;

    EmployeeList(JdbcClient jdbc, CurrentUser currentUser, UnitScopes scopes, Organisation organisation) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.scopes = scopes;
        this.organisation = organisation;
    }

    /** One page by name. */
    public List<EmployeeListing> page(EmployeeFilter filter, int offset, int limit) {
        var tree = organisation.today();
        return jdbc.sql("""
                        SELECT e.id, e.nip, e.staff_number, e.name, e.rank_code, e.position, e.unit_id, e.email, a.state,
                               a.activation_hash IS NOT NULL AS code_issued
                        """ + WHO + "ORDER BY e.name, e.id LIMIT :limit OFFSET :offset")
                .params(parameters(filter))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> listing(row, tree))
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

    /** Units to filter by: all of today, or only those the officer may see; with the path where a name is not the only one. */
    public List<UnitReference> units() {
        var tree = organisation.today();
        var scope = scope();
        return tree.all().stream()
                .filter(unit -> scope.includes(unit.id()))
                .map(unit -> new UnitReference(unit.id(), tree.label(unit.id())))
                .sorted(Comparator.comparing(UnitReference::name))
                .toList();
    }

    private Map<String, @Nullable Object> parameters(EmployeeFilter filter) {
        var text = filter.text().strip();
        var isNumber = !text.isEmpty() && text.chars().allMatch(c -> Character.isDigit(c) || c == ' ' || c == '.');
        var scope = scope();
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("anyUnit", filter.unit() == null);
        parameters.put(
                "units", filter.unit() == null ? NONE : ids(organisation.today().below(filter.unit())));
        parameters.put("agency", scope.all());
        parameters.put("scope", ids(scope.units()));
        var escaped = LikePattern.literal(text);
        parameters.put("nip", isNumber ? text.replaceAll("[ .]", "") + "%" : null);
        parameters.put("name", isNumber || text.isEmpty() ? null : "%" + escaped + "%");
        parameters.put("staff", escaped + "%");
        return parameters;
    }

    private UnitScope scope() {
        return scopes.of(currentUser.require());
    }

    private static List<Long> ids(Collection<UnitId> units) {
        return units.isEmpty() ? NONE : units.stream().map(UnitId::value).toList();
    }

    private static EmployeeListing listing(ResultSet row, UnitTree tree) throws SQLException {
        return new EmployeeListing(
                new EmployeeId(row.getLong("id")),
                row.getString("nip") == null ? null : new Nip(row.getString("nip")),
                row.getString("staff_number"),
                row.getString("name"),
                row.getString("rank_code"),
                row.getString("position"),
                tree.label(new UnitId(row.getLong("unit_id"))),
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
