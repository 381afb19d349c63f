package id.netral.security.secret;

import java.io.Serial;
import org.springframework.security.authentication.AuthenticationServiceException;

/**
 * Too many are signing in at this moment; nothing was looked at, and trying again soon is right. Not an internal fault, of
 * which Spring would write a stack trace for each of a flood.
 */
public class TurnedAwayException extends AuthenticationServiceException {

    @Serial
    private static final long serialVersionUID = 1L;

    TurnedAwayException() {
        super("too many sign-ins wait");
    }
}
