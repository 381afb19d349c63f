package id.netral.security.http;

import id.netral.security.audit.AuditAction;
import id.netral.security.audit.RefusalRecords;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells programs by status and a word why they are refused, instead of sending them to the sign-in screen. The audit trail
 * hears of what was denied.
 */
public final class JsonRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final RefusalRecords records;

    public JsonRefusals(RefusalRecords records) {
        this.records = records;
    }

    @Override
    public void commence(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException authException)
            throws IOException {
        answer(response, HttpServletResponse.SC_UNAUTHORIZED, "unauthenticated");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        var stale = denied instanceof CsrfException;
        if (!stale) {
            records.ofUser(AuditAction.ACCESS_DENIED, request.getMethod() + " " + request.getRequestURI());
        }
        answer(response, HttpServletResponse.SC_FORBIDDEN, stale ? "csrf" : "denied");
    }

    /** Refuses with the word, unless the answer has begun. */
    public static void answer(HttpServletResponse response, int status, String word) throws IOException {
        write(response, status, Map.of("error", word));
    }

    /** Refuses with the word and a sentence for people, unless the answer has begun. */
    public static void answer(HttpServletResponse response, int status, String word, String message)
            throws IOException {
        write(response, status, Map.of("error", word, "message", message));
    }

    private static void write(HttpServletResponse response, int status, Map<String, String> body) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter().write(JSON.writeValueAsString(body));
    }
}
