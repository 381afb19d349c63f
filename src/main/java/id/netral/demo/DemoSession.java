package id.netral.demo;

import id.netral.common.EmployeeId;
import id.netral.security.Role;
import id.netral.security.SignedInUser;
import id.netral.security.SystemSession;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Acts as somebody for the length of one call, so that demo data passes the same checks as people do. */
final class DemoSession {

    private static final String SYSTEM = "Netral (data contoh)";

    private DemoSession() {}

    static <T extends @Nullable Object> T system(Supplier<T> work) {
        return SystemSession.as(new SignedInUser(0, null, SYSTEM, Set.of(Role.SDM, Role.ADMIN)), work);
    }

    static <T extends @Nullable Object> T employee(EmployeeId employee, Supplier<T> work) {
        return SystemSession.as(new SignedInUser(0, employee.value(), SYSTEM, Set.of(Role.PESERTA)), work);
    }
}
