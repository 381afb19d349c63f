package id.netral.assessment.attempt;

import id.netral.common.RefusedException;
import java.io.Serial;

/** There is no such attempt or question for this person; whether it is somebody else's is not told. */
public final class NoSuchAttemptException extends RefusedException {

    @Serial
    private static final long serialVersionUID = 1L;

    NoSuchAttemptException() {
        super("attempt.unknown");
    }
}
