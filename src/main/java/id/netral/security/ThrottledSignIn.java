package id.netral.security;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Sign-in by password, slowed down for those who guess. */
final class ThrottledSignIn implements AuthenticationProvider {

    private final AuthenticationProvider passwords;
    private final AttemptThrottle throttle;

    ThrottledSignIn(AuthenticationProvider passwords, AttemptThrottle throttle) {
        this.passwords = passwords;
        this.throttle = throttle;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication authentication) throws AuthenticationException {
        var name = SignInName.of(authentication.getName()).key();
        var address = address(authentication);
        throttle.attempt(name, address).ifPresent(refusal -> {
            throw new TooManyAttemptsException(refusal);
        });
        try {
            var signedIn = passwords.authenticate(authentication);
            throttle.succeeded(name);
            return signedIn;
        } catch (InternalAuthenticationServiceException broken) {
            throttle.undecided(name);
            throw broken;
        } catch (AuthenticationException wrong) {
            throttle.failed(address);
            throw wrong;
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
