package id.netral.security;

import id.netral.common.EmployeeId;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Tells who is signed in on the calling thread. */
@Component
public class CurrentUser {

    /** The signed-in user, empty when nobody is. */
    public Optional<SignedInUser> find() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof NetralPrincipal principal
                ? Optional.of(principal.user())
                : Optional.empty();
    }

    /** The signed-in user; throws {@link AccessDeniedException} when nobody is. */
    public SignedInUser require() {
        return find().orElseThrow(() -> new AccessDeniedException("nobody is signed in"));
    }

    /** The signed-in employee; throws {@link AccessDeniedException} when the account has none. */
    public EmployeeId requireEmployee() {
        return require()
                .employeeId()
                .orElseThrow(() -> new AccessDeniedException("the account belongs to no employee"));
    }
}
