package id.netral.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses requests to {@code /api/} whose body is larger than any a screen, or a program with a roster, sends, before a byte of it is read: 413. A body
 * that does not say its length is refused too: 411.
 */
@Component
class ApiBodyLimit extends OncePerRequestFilter {

    private static final long MOST_BYTES = DataSize.ofKilobytes(16).toBytes();

    /** As large as the largest workbook that is taken; read only after the token has been looked at. */
    private static final long MOST_ROSTER_BYTES = DataSize.ofMegabytes(20).toBytes();

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > limit(request)) {
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
            response.setStatus(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static long limit(HttpServletRequest request) {
        return request.getRequestURI().equals(request.getContextPath() + ApiSecurityConfiguration.ROSTER)
                ? MOST_ROSTER_BYTES
                : MOST_BYTES;
    }
}
