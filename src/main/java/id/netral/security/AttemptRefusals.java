package id.netral.security;

import id.netral.common.RefusedException;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Slows down whoever guesses a code or a password on a screen other than sign-in. */
@Component
class AttemptRefusals {

    private final AttemptThrottle throttle;

    AttemptRefusals(AttemptThrottle throttle) {
        this.throttle = throttle;
    }

    /** Takes one attempt at the name; throws {@link RefusedException} {@code throttled} when there were too many. */
    void attempt(String name) {
        throttle.attempt(name, address()).ifPresent(refusal -> {
            throw new RefusedException("throttled", refusal.minutes());
        });
    }

    /** The secret was right. */
    void succeeded(String name) {
        throttle.succeeded(name);
    }

    /** The secret was wrong. */
    void failed() {
        throttle.failed(address());
    }

    private static String address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? attributes.getRequest().getRemoteAddr()
                : "";
    }
}
