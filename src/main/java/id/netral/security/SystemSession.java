package id.netral.security;

import java.util.Set;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Lets jobs call guarded services: nobody is signed in on their threads, and no account stands behind this one. */
public final class SystemSession {

    private static final String NAME = "Sistem";

    private SystemSession() {}

    /** Does the work as the system, with no more rights than any signed-in person has. */
    public static void run(Runnable work) {
        var before = SecurityContextHolder.getContext();
        var principal = new NetralPrincipal(new SignedInUser(0, null, NAME, Set.of(Role.PESERTA)), null, true);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities()));
        SecurityContextHolder.setContext(context);
        try {
            work.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
