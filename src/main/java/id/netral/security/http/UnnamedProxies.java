package id.netral.security.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.catalina.Globals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells the operator when a reverse proxy forwards that {@link TrustedProxies} does not know: everybody behind it then
 * counts as one address, and nobody is seen to come by TLS. Anybody can send such a header, so it is told once a day.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnnamedProxies extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(UnnamedProxies.class);
    private static final List<String> FORWARDED = List.of("X-Forwarded-For", "X-Forwarded-Proto", "Forwarded");
    private static final Duration QUIET = Duration.ofDays(1);

    private final Clock clock;
    private final AtomicReference<Instant> next = new AtomicReference<>(Instant.MIN);

    UnnamedProxies(Clock clock) {
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getAttribute(Globals.REQUEST_FORWARDED_ATTRIBUTE) == null
                && FORWARDED.stream().anyMatch(name -> request.getHeader(name) != null)
                && isDue()) {
            LOG.warn(
                    "{} sends forwarded headers, but NETRAL_TRUSTED_PROXIES does not name it, so they are not believed. If"
                            + " it is your reverse proxy, name it there: until then everybody behind it counts as one"
                            + " address, and answers carry no Strict-Transport-Security",
                    request.getRemoteAddr());
        }
        chain.doFilter(request, response);
    }

    private boolean isDue() {
        var now = clock.instant();
        var due = next.get();
        return !now.isBefore(due) && next.compareAndSet(due, now.plus(QUIET));
    }
}
