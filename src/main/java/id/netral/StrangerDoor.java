package id.netral;

import com.vaadin.flow.shared.ApplicationConstants;
import id.netral.security.http.RefusalHeaders;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What people who are not signed in may leave here: small messages, and a session only when they open a page or sign in.
 * A session that anything else has begun, a file that is not there for example, ends with the request.
 */
final class StrangerDoor extends OncePerRequestFilter {

    /** More than any message of the screens that are open to strangers. */
    private static final DataSize LARGEST = DataSize.ofKilobytes(16);

    private static final String SIGN_IN = "/masuk";

    /** The token of the sign-in form, for a page whose session has ended. */
    private static final String SIGN_IN_TOKEN = "/api/sign-in";

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false; // its page begins sessions too
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var before = request.getSession(false);
        if (isMeasured(request) && SessionPerson.of(before).isEmpty() && refused(request, response)) {
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            settle(request, before == null);
        }
    }

    private static boolean refused(HttpServletRequest request, HttpServletResponse response) {
        var tooLarge = request.getContentLengthLong() > LARGEST.toBytes();
        if (!tooLarge && request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null) {
            return false;
        }
        RefusalHeaders.write(request, response);
        response.setStatus(
                tooLarge ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE : HttpServletResponse.SC_LENGTH_REQUIRED);
        return true;
    }

    /** Messages below {@code /api/} have limits of their own; one without a session is answered without being read. */
    private static boolean isMeasured(HttpServletRequest request) {
        return !READING.contains(request.getMethod())
                && !OpenFiles.path(request).startsWith("/api/")
                && (request.getSession(false) != null || typeOf(request) == null);
    }

    private static void settle(HttpServletRequest request, boolean isNew) {
        var session = request.getSession(false);
        if (session == null) {
            return;
        }
        if (SessionPerson.of(session).isPresent()) {
            Stranger.leave(session);
        } else if (isNew && !mayBegin(request)) {
            session.invalidate();
        }
    }

    private static boolean mayBegin(HttpServletRequest request) {
        var path = OpenFiles.path(request);
        var type = typeOf(request);
        if (request.getDispatcherType() == DispatcherType.ERROR || OpenFiles.contain(path)) {
            return false;
        }
        if (type != null || path.startsWith("/api/")) {
            return ApplicationConstants.REQUEST_TYPE_INIT.equals(type) || path.equals(SIGN_IN_TOKEN);
        }
        return HttpMethod.GET.matches(request.getMethod())
                || (HttpMethod.POST.matches(request.getMethod()) && path.equals(SIGN_IN));
    }

    /** Of the messages between a screen and the server; null for everything else. */
    private static @Nullable String typeOf(HttpServletRequest request) {
        var query = request.getQueryString(); // a parameter would be looked for in the body too
        return query == null || !query.contains(ApplicationConstants.REQUEST_TYPE_PARAMETER + "=")
                ? null
                : request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER);
    }
}
