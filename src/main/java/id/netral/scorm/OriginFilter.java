package id.netral.scorm;

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

    private final ScormProperties settings;

    OriginFilter(ScormProperties settings) {
        this.settings = settings;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var forPackages = request.getRequestURI().startsWith(request.getContextPath() + PackageController.PATH + "/");
        if (settings.ownOrigin() && forPackages != atPackageOrigin(request)) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        chain.doFilter(request, response);
    }

    private boolean atPackageOrigin(HttpServletRequest request) {
        var origin = URI.create(settings.base());
        var usual = "https".equals(origin.getScheme()) ? 443 : 80;
        var port = origin.getPort() < 0 ? usual : origin.getPort();
        return request.getServerName().equalsIgnoreCase(origin.getHost()) && request.getServerPort() == port;
    }
}
