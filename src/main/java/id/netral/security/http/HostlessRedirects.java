package id.netral.security.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Redirects carry no host: all of them stay on this server, and a browser knows where it is. Frameworks build them from the
 * {@code Host} of this request or, after signing in, of the one that was saved before; anybody may invent that.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class HostlessRedirects extends OncePerRequestFilter {

    /** Also what Vaadin tells a script that signs in. */
    private static final Set<String> ADDRESSES = Set.of("location", "saved-url", "default-url");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, new Hostless(response));
    }

    private static final class Hostless extends HttpServletResponseWrapper {

        Hostless(HttpServletResponse response) {
            super(response);
        }

        private static String hostless(String location) {
            try {
                var uri = new URI(location);
                return uri.getRawAuthority() == null ? location : withoutHost(uri);
            } catch (URISyntaxException e) {
                return location;
            }
        }

        private static String withoutHost(URI uri) {
            var path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
            return (path.startsWith("//") ? "/." + path : path)
                    + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery())
                    + (uri.getRawFragment() == null ? "" : "#" + uri.getRawFragment());
        }

        @Override
        public void sendRedirect(String location) throws IOException {
            super.sendRedirect(hostless(location));
        }

        @Override
        public void sendRedirect(String location, int status, boolean clearBuffer) throws IOException {
            super.sendRedirect(hostless(location), status, clearBuffer);
        }

        @Override
        public void setHeader(String name, String value) {
            super.setHeader(name, isAddress(name, value) ? hostless(value) : value);
        }

        @Override
        public void addHeader(String name, String value) {
            super.addHeader(name, isAddress(name, value) ? hostless(value) : value);
        }

        private static boolean isAddress(String name, String value) {
            return value != null && ADDRESSES.contains(name.toLowerCase(Locale.ROOT));
        }
    }
}
