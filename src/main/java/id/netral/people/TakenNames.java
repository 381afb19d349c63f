package id.netral.people;

import id.netral.common.EmployeeId;
import id.netral.common.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Numbers and e-mail addresses belong to one person each. */
@Component
public class TakenNames {

    private final EmployeeRepository employees;

    TakenNames(EmployeeRepository employees) {
        this.employees = employees;
    }

    /**
     * Throws {@link RefusedException} {@code employee.number-taken} or {@code roster.email.taken} when somebody else has the
     * number or signs in with the address.
     *
     * @param employee whose data they are, null for a new person
     */
    public void requireFree(PersonalData data, @Nullable EmployeeId employee) {
        var self = employee == null ? 0 : employee.value();
        employees.othersWith(data.number(), self).stream().findFirst().ifPresent(name -> {
            throw new RefusedException("employee.number-taken", data.number(), name);
        });
        if (data.email() != null && employees.isUsed(data.email().value(), self) > 0) {
            throw new RefusedException("roster.email.taken", data.email().value());
        }
    }
}
