package id.netral.people;

import id.netral.common.EmployeeId;
import id.netral.common.RefusedException;
import id.netral.common.Utc;
import id.netral.people.EmployeeState.CountingPost;
import id.netral.people.EmployeeState.EmployeeFact;
import id.netral.people.EmployeeState.Identity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Employees' versions, in the caller's transaction. */
@Component
class EmployeeVersions {

    private static final String ORDER = " ORDER BY v.employee_id, v.effective_on, v.id";

    private final JdbcClient jdbc;

    EmployeeVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The employee's days; throws {@link RefusedException} {@code employee.unknown}. */
    Timeline<EmployeeState> of(EmployeeId employee) {
        return Optional.ofNullable(of(List.of(employee.value())).get(employee))
                .orElseThrow(() -> new RefusedException("employee.unknown"));
    }

    /** The days of these employees, as far as they are known. */
    Map<EmployeeId, Timeline<EmployeeState>> of(Collection<Long> employees) {
        return timelines(jdbc.sql("SELECT v.* FROM employee_version v WHERE v.employee_id IN (:ids)" + ORDER)
                .param("ids", employees));
    }

    /** The days of everybody who was, is or will be in the unit. */
    Map<EmployeeId, Timeline<EmployeeState>> everIn(UnitId unit) {
        return timelines(jdbc.sql("""
                        SELECT v.* FROM employee_version v WHERE v.employee_id IN (
                            SELECT employee_id FROM employee_version WHERE unit_id = :unit
                            UNION SELECT employee_id FROM employee_version WHERE base_unit_id = :unit)""" + ORDER).param("unit", unit.value()));
    }

    void append(EmployeeId employee, SortedMap<LocalDate, EmployeeState> rows, Stamp stamp) {
        rows.forEach((day, state) -> append(employee, day, state, stamp));
    }

    private void append(EmployeeId employee, LocalDate day, EmployeeState state, Stamp stamp) {
        var counting = state.counting();
        jdbc.sql("""
                        INSERT INTO employee_version (employee_id, effective_on, recorded_at, recorded_by, import_id, nip,
                            staff_number, name, kind, rank_code, position, unit_id, post_id, base_unit_id, base_position,
                            active, hired_on, reason)
                        VALUES (:employee, :day, :at, :by, :import, :nip, :staff, :name, :kind, :rank, :position, :unit, :post,
                            :baseUnit, :basePosition, :active, :hired, :reason)""")
                .param("employee", employee.value())
                .param("day", day)
                .param("at", Utc.of(stamp.at()))
                .param("by", stamp.by())
                .param("import", stamp.importId())
                .param("nip", state.identity().nip())
                .param("staff", state.identity().staffNumber())
                .param("name", state.identity().name())
                .param("kind", state.identity().kind().name())
                .param("rank", state.rank())
                .param("position", state.counted().position())
                .param("unit", state.counted().unit().value())
                .param("post", counting == null ? null : counting.post())
                .param("baseUnit", counting == null ? null : state.own().unit().value())
                .param("basePosition", counting == null ? null : state.own().position())
                .param("active", state.active())
                .param("hired", state.hiredOn())
                .param("reason", stamp.reason())
                .update();
    }

    private static Map<EmployeeId, Timeline<EmployeeState>> timelines(JdbcClient.StatementSpec rows) {
        var states = new HashMap<EmployeeId, TreeMap<LocalDate, EmployeeState>>();
        // of several rows of one day the latest counts
        rows.query(row -> {
            states.computeIfAbsent(new EmployeeId(row.getLong("employee_id")), employee -> new TreeMap<>())
                    .put(row.getObject("effective_on", LocalDate.class), state(row));
        });
        var timelines = new HashMap<EmployeeId, Timeline<EmployeeState>>();
        states.forEach(
                (employee, days) -> timelines.put(employee, new Timeline<>(days, List.of(EmployeeFact.values()))));
        return timelines;
    }

    /** A state in the columns of {@code employee_version} or {@code employee}. */
    static EmployeeState state(ResultSet row) throws SQLException {
        var counted = new Place(new UnitId(row.getLong("unit_id")), row.getString("position"));
        var post = row.getObject("post_id", Long.class);
        var base = row.getObject("base_unit_id", Long.class);
        var own = post == null || base == null ? counted : new Place(new UnitId(base), row.getString("base_position"));
        return new EmployeeState(
                new Identity(
                        row.getString("name"),
                        EmployeeKind.valueOf(row.getString("kind")),
                        row.getString("nip"),
                        row.getString("staff_number")),
                row.getString("rank_code"),
                own,
                post == null ? null : new CountingPost(post, counted),
                row.getBoolean("active"),
                row.getObject("hired_on", LocalDate.class));
    }
}
