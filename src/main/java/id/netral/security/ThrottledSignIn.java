package id.netral.security;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Sign-in by password, slowed down for those who guess: charged before the password is hashed, given back when it is right. */
final class ThrottledSignIn implements AuthenticationProvider {

    /** For a known device while strangers besiege its name. */
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final AuthenticationProvider passwords;
    private final AttemptThrottle throttle;
    private final KnownDevices devices;
    private final HashingTurns turns;

    ThrottledSignIn(
            AuthenticationProvider passwords, AttemptThrottle throttle, KnownDevices devices, HashingTurns turns) {
        this.passwords = passwords;
        this.throttle = throttle;
        this.devices = devices;
        this.turns = turns;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication authentication) throws AuthenticationException {
        var name = SignInName.of(authentication.getName());
        var attempt = Attempt.of(name.key(), address(authentication), devices.presented(name));
        throttle.refusal(attempt).ifPresent(ThrottledSignIn::refuse);
        if (!attempt.byStranger() && throttle.isBesieged(attempt)) {
            pause();
        }
        return turns.take(() -> throttle.rank(attempt), () -> check(authentication, attempt));
    }

    /** Charged once more here: many may have been let into the queue while the first was not yet found wrong. */
    private @Nullable Authentication check(Authentication authentication, Attempt attempt) {
        throttle.charge(attempt).ifPresent(ThrottledSignIn::refuse);
        try {
            var signedIn = passwords.authenticate(authentication);
            throttle.succeeded(attempt);
            return signedIn;
        } catch (InternalAuthenticationServiceException broken) {
            throttle.undecided(attempt);
            throw broken;
        }
    }

    private static void refuse(AttemptThrottle.Refusal refusal) {
        throw new TooManyAttemptsException(refusal);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String address(Authentication authentication) {
        return authentication.getDetails() instanceof WebAuthenticationDetails details
                ? details.getRemoteAddress()
                : "";
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
