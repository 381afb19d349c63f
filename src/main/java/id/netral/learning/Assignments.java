package id.netral.learning;

import id.netral.catalog.ModuleId;
import id.netral.people.UnitId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Which modules are asked of whom. */
@Service
public class Assignments {

    /**
     * Asks a module of a unit's people, or of everybody with a null unit, also of those who join later; audited.
     *
     * @param dueOn last day, null without a deadline
     */
    public void assign(ModuleId module, @Nullable UnitId unit, @Nullable LocalDate dueOn) {
        throw new UnsupportedOperationException();
    }
}
