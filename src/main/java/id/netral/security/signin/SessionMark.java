package id.netral.security.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;

/**
 * What a session knows of its own age.
 *
 * @param signedInAt when its owner gave a password or was remembered
 * @param accountAsOf the account's state that its principal shows
 */
record SessionMark(Instant signedInAt, Instant accountAsOf) implements Serializable {

    private static final String ATTRIBUTE = "netral.session-mark";

    /** Of a session without a mark, only the session's own beginning is certain. */
    static SessionMark of(HttpSession session) {
        return session.getAttribute(ATTRIBUTE) instanceof SessionMark mark
                ? mark
                : new SessionMark(
                        Instant.ofEpochMilli(session.getCreationTime()),
                        Instant.ofEpochMilli(session.getCreationTime()));
    }

    void putInto(HttpSession session) {
        session.setAttribute(ATTRIBUTE, this);
    }

    /** Marks sessions as people sign in. */
    record OnSignIn(Clock clock) implements SessionAuthenticationStrategy {

        @Override
        public void onAuthentication(
                Authentication authentication, HttpServletRequest request, HttpServletResponse response) {
            var now = clock.instant();
            new SessionMark(now, now).putInto(request.getSession());
        }
    }
}
