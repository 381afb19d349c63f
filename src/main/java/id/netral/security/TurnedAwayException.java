package id.netral.security;

import java.io.Serial;
import org.springframework.security.authentication.InternalAuthenticationServiceException;

/** Too many are signing in at this moment; nothing was looked at, and trying again soon is right. */
class TurnedAwayException extends InternalAuthenticationServiceException {

    @Serial
    private static final long serialVersionUID = 1L;

    TurnedAwayException() {
        super("too many sign-ins wait");
    }
}
