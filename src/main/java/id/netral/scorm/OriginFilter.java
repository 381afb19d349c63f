package id.netral.scorm;

import id.netral.security.http.RefusalHeaders;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps the packages' origin and the application's apart, where there are two: neither answers for the other, so no
 * package ever runs beside a session.
 */
final class OriginFilter extends OncePerRequestFilter {

    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    private final ScormProperties settings;

    OriginFilter(ScormProperties settings) {
        this.settings = settings;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var forPackages = request.getRequestURI().startsWith(request.getContextPath() + PackageController.PATH + "/");
        if (settings.ownOrigin() && forPackages != atPackageOrigin(request)) {
            RefusalHeaders.write(request, response);
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        chain.doFilter(request, response);
    }

    private boolean atPackageOrigin(HttpServletRequest request) {
        var origin = URI.create(settings.base());
        var usual = "https".equals(origin.getScheme()) ? HTTPS : HTTP;
        var port = origin.getPort() < 0 ? usual : origin.getPort();
        return request.getServerName().equalsIgnoreCase(origin.getHost())
                && (request.getServerPort() == port || (port == usual && namesNoPort(request)));
    }

    /** Behind a proxy that is not named as trusted the browser's https looks like http; its usual port is still the usual one. */
    private static boolean namesNoPort(HttpServletRequest request) {
        return !request.isSecure() && request.getServerPort() == HTTP;
    }
}
