package id.netral.security.signin;

import id.netral.security.ClientNetwork;
import id.netral.security.account.AccountPrincipals;
import id.netral.security.account.KnownDevices;
import id.netral.security.account.SignInName;
import id.netral.security.secret.Attempt;
import id.netral.security.secret.AttemptThrottle;
import id.netral.security.secret.HashingTurns;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
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
    private final AccountPrincipals accounts;
    private final Underway underway = new Underway();

    ThrottledSignIn(
            AuthenticationProvider passwords,
            AttemptThrottle throttle,
            KnownDevices devices,
            HashingTurns turns,
            AccountPrincipals accounts) {
        this.passwords = passwords;
        this.throttle = throttle;
        this.devices = devices;
        this.turns = turns;
        this.accounts = accounts;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication authentication) throws AuthenticationException {
        var attempt = attempt(SignInName.of(authentication.getName()), address(authentication));
        throttle.refusal(attempt).ifPresent(ThrottledSignIn::refuse);
        return underway.during(attempt, () -> {
            if (!attempt.byStranger() && throttle.isBesieged(attempt)) {
                pause();
            }
            return turns.take(() -> throttle.rank(attempt), () -> check(authentication, attempt));
        });
    }

    /** A NIP and an e-mail address of one account are one name. The database is not asked for whoever is refused anyway. */
    private Attempt attempt(SignInName name, String address) {
        try {
            var device = devices.presented(name);
            if (device == null) {
                throttle.refusalAt(ClientNetwork.of(address)).ifPresent(ThrottledSignIn::refuse);
            }
            var account = accounts.idOf(name).map(id -> "account " + id);
            return Attempt.of(account.orElse("name " + name.key()), address, device);
        } catch (DataAccessException away) {
            throw new InternalAuthenticationServiceException("the database is away", away);
        }
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
