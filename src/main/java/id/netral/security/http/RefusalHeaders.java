package id.netral.security.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.header.writers.HstsHeaderWriter;

/** Headers of an answer that ends before the security filters, or that no view makes. */
public final class RefusalHeaders {

    /** For a small page with a style of its own. */
    private static final String CONTENT_POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final HstsHeaderWriter TLS = new HstsHeaderWriter();

    private RefusalHeaders() {}

    /** Nothing may be loaded, framed, kept or guessed at; over TLS there is no way back to a line without. */
    public static void write(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", CONTENT_POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", ResponseHeaders.PERMISSIONS);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        TLS.writeHeaders(request, response);
    }
}
