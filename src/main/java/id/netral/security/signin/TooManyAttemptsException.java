package id.netral.security.signin;

import id.netral.security.secret.AttemptThrottle;
import java.io.Serial;
import org.springframework.security.core.AuthenticationException;

/** Too many attempts at one name or from one address. */
class TooManyAttemptsException extends AuthenticationException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient AttemptThrottle.Refusal refusal;

    TooManyAttemptsException(AttemptThrottle.Refusal refusal) {
        super("too many attempts");
        this.refusal = refusal;
    }

    AttemptThrottle.Refusal refusal() {
        return refusal;
    }
}
