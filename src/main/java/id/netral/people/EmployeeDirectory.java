package id.netral.people;

import id.netral.common.EmployeeId;
import id.netral.security.Authenticated;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks employees and units up. */
@Service
@Transactional(readOnly = true)
public class EmployeeDirectory {

    private final EmployeeRepository employees;
    private final UnitRepository units;

    EmployeeDirectory(EmployeeRepository employees, UnitRepository units) {
        this.employees = employees;
        this.units = units;
    }

    /**
     * The employee, empty for an unknown id. For other modules' services inside calls whose right they have checked, also
     * where nobody is signed in; a screen asks its own service.
     */
    public Optional<EmployeeProfile> find(EmployeeId id) {
        return employees.named(id.value()).map(found -> found.profile(id));
    }

    /** All units by name; hundreds, not thousands. Their names are no secret among those who are signed in. */
    @Authenticated
    public List<UnitReference> units() {
        return units.all();
    }

    /**
     * Number of active employees, of the unit and all below it or, with null, of all. For other modules' services, like {@link
     * #find(EmployeeId)}.
     */
    public long countActive(@Nullable UnitId unit) {
        return unit == null ? employees.countActive() : employees.countActive(unit.value());
    }
}
