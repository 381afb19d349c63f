package id.netral.people;

import id.netral.common.EmployeeId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Looks employees and units up. */
@Service
public class EmployeeDirectory {

    /** The employee, empty for an unknown id. */
    public Optional<EmployeeProfile> find(EmployeeId id) {
        throw new UnsupportedOperationException();
    }

    /** All units by name; hundreds, not thousands. */
    public List<UnitReference> units() {
        throw new UnsupportedOperationException();
    }

    /** Number of active employees, of the unit or, with null, of all. */
    public long countActive(@Nullable UnitId unit) {
        throw new UnsupportedOperationException();
    }
}
