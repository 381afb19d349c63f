package id.netral;

import id.netral.common.EmployeeId;
import id.netral.security.NetralPrincipal;
import id.netral.security.Role;
import id.netral.security.SignedInUser;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Signs people in on the test's thread, without going through the sign-in screen. */
public final class TestUsers {

    private TestUsers() {}

    /** An authentication for MockMvc's {@code with(authentication(…))}. */
    public static Authentication of(@Nullable EmployeeId employee, Role... roles) {
        var granted = EnumSet.of(Role.PESERTA);
        granted.addAll(List.of(roles));
        var user = new SignedInUser(
                employee == null ? 1 : employee.value(),
                employee == null ? null : employee.value(),
                "Orang Uji",
                granted);
        return of(user);
    }

    private static Authentication of(SignedInUser user) {
        var principal = new NetralPrincipal(user, null, true);
        return UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities());
    }

    /** Signs somebody in who has an account. */
    public static void signInAs(SignedInUser user) {
        SecurityContextHolder.getContext().setAuthentication(of(user));
    }

    /** Signs in on this thread; call {@link SecurityContextHolder#clearContext()} afterwards. */
    public static void signIn(@Nullable EmployeeId employee, Role... roles) {
        SecurityContextHolder.getContext().setAuthentication(of(employee, roles));
    }
}
