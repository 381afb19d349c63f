package id.netral.people.history;

import id.netral.common.EmployeeId;
import id.netral.common.RefusedException;
import id.netral.people.EmployeeState;
import id.netral.people.EmployeeState.EmployeeFact;
import id.netral.people.Stamp;
import id.netral.people.UnitId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Employees' versions, in the caller's transaction. */
@Component
class EmployeeVersions {

    private final EmployeeVersionRepository versions;

    EmployeeVersions(EmployeeVersionRepository versions) {
        this.versions = versions;
    }

    /** The employee's days; throws {@link RefusedException} {@code employee.unknown}. */
    Timeline<EmployeeState> of(EmployeeId employee) {
        return Optional.ofNullable(of(List.of(employee.value())).get(employee))
                .orElseThrow(() -> new RefusedException("employee.unknown"));
    }

    /** The days of these employees, as far as they are known. */
    Map<EmployeeId, Timeline<EmployeeState>> of(Collection<Long> employees) {
        return timelines(versions.of(employees));
    }

    /** The days of everybody who was, is or will be in the unit. */
    Map<EmployeeId, Timeline<EmployeeState>> everIn(UnitId unit) {
        return timelines(versions.everIn(unit.value()));
    }

    void append(EmployeeId employee, SortedMap<LocalDate, EmployeeState> rows, Stamp stamp) {
        rows.forEach((day, state) -> versions.save(new EmployeeVersion(employee, day, state, stamp)));
    }

    private static Map<EmployeeId, Timeline<EmployeeState>> timelines(List<EmployeeVersion> rows) {
        var states = new HashMap<EmployeeId, TreeMap<LocalDate, EmployeeState>>();
        // of several rows of one day the latest counts
        rows.forEach(version -> states.computeIfAbsent(version.employee(), employee -> new TreeMap<>())
                .put(version.day(), version.state()));
        var timelines = new HashMap<EmployeeId, Timeline<EmployeeState>>();
        states.forEach(
                (employee, days) -> timelines.put(employee, new Timeline<>(days, List.of(EmployeeFact.values()))));
        return timelines;
    }
}
