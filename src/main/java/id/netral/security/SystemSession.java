package id.netral.security;

import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Lets jobs and start-up code call guarded services: nobody is signed in on their threads. */
public final class SystemSession {

    private static final String NAME = "Sistem";

    private SystemSession() {}

    /** Does the work as the system, with no more rights than any signed-in person has. */
    public static void run(Runnable work) {
        SystemSession.<@Nullable Void>as(new SignedInUser(0, null, NAME, Set.of(Role.PESERTA)), () -> {
            work.run();
            return null;
        });
    }

    /** Does the work as the user given, and leaves the thread signed in as it was. */
    public static <T extends @Nullable Object> T as(SignedInUser user, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        var principal = new NetralPrincipal(user, null, true);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities()));
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
