package id.netral;

import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** Who is signed in to a session, for those who ask before the security filters have run. */
final class SessionPerson {

    private SessionPerson() {}

    /** Empty for a stranger, and for a session that is over. */
    static Optional<String> of(@Nullable HttpSession session) {
        return session != null
                        && context(session) instanceof SecurityContext context
                        && context.getAuthentication() != null
                        && !(context.getAuthentication() instanceof AnonymousAuthenticationToken)
                ? Optional.of(context.getAuthentication().getName())
                : Optional.empty();
    }

    private static @Nullable Object context(HttpSession session) {
        try {
            return session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        } catch (IllegalStateException over) {
            return null;
        }
    }
}
