package id.netral.security.secret;

import id.netral.common.RefusedException;
import id.netral.security.RequestAddress;
import org.springframework.stereotype.Component;

/** Slows down whoever guesses a code or a password on a screen other than sign-in. */
@Component
public class AttemptRefusals {

    private final AttemptThrottle throttle;

    AttemptRefusals(AttemptThrottle throttle) {
        this.throttle = throttle;
    }

    /**
     * Takes one attempt at the name before its password is looked at; throws {@link RefusedException} {@code throttled}
     * when there were too many.
     */
    public Attempt attempt(String name) {
        var attempt = Attempt.of(name, address());
        charge(attempt);
        return attempt;
    }

    /** The password was right. */
    public void succeeded(Attempt attempt) {
        throttle.succeeded(attempt);
    }

    /** The password could not be looked at. */
    public void undecided(Attempt attempt) {
        throttle.undecided(attempt);
    }

    /**
     * A code or link was wrong; throws {@link RefusedException} {@code throttled} when there were too many. For secrets that
     * no number of guesses finds: the right one is never refused, or whoever guesses would keep its owner out.
     */
    public void wrong(String name) {
        charge(Attempt.atCode(name, address()));
    }

    private void charge(Attempt attempt) {
        throttle.charge(attempt).ifPresent(refusal -> {
            throw new RefusedException("throttled", refusal.minutes());
        });
    }

    private static String address() {
        return RequestAddress.find().orElse("");
    }
}
