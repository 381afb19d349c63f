package id.netral;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.vaadin.flow.shared.ApplicationConstants;
import id.netral.common.Sentences;
import id.netral.security.ClientNetwork;
import id.netral.security.http.RefusalHeaders;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Slows down whoever opens screens faster than people do: those signed in by person, everybody else by address, where
 * beginning a session counts too. A refusal is a small page that says when to come back. Kept in this node's memory.
 */
final class ScreenThrottle extends OncePerRequestFilter {

    private static final int KEPT = 20_000;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final LoadingCache<String, Bucket> people;
    private final LoadingCache<String, Bucket> addresses;
    private final Sentences sentences;

    ScreenThrottle(ScreenProperties settings, Sentences sentences) {
        people = buckets(settings.newPerPerson(), settings.newPerPerson());
        addresses = buckets(settings.newPerAddress(), settings.newPerAddressAndMinute());
        this.sentences = sentences;
    }

    private static LoadingCache<String, Bucket> buckets(int atOnce, int perMinute) {
        return Caffeine.newBuilder()
                .maximumSize(KEPT)
                .expireAfterAccess(MINUTE.multipliedBy(Math.ceilDiv(atOnce, perMinute) + 1L))
                .build(key -> Bucket.builder()
                        .addLimit(Bandwidth.builder()
                                .capacity(atOnce)
                                .refillGreedy(perMinute, MINUTE)
                                .build())
                        .build());
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return OpenFiles.contain(OpenFiles.path(request));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        var person = SessionPerson.of(session);
        var bucket = person.map(people::get).orElseGet(() -> addresses.get(ClientNetwork.of(request.getRemoteAddr())));
        if (session != null && person.isPresent()) {
            lengthen(session, request);
        }
        if (isNewScreen(request) ? !bucket.tryConsume(1) : mayBegin(request, session) && isEmpty(bucket)) {
            refuse(request, response);
            return;
        }
        chain.doFilter(request, response);
        if (session == null && request.getSession(false) != null) {
            bucket.tryConsume(1);
        }
    }

    private static boolean isNewScreen(HttpServletRequest request) {
        return ApplicationConstants.REQUEST_TYPE_INIT.equals(
                request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER));
    }

    /** A session, or by the page that comes now, a screen. */
    private static boolean mayBegin(HttpServletRequest request, @Nullable HttpSession session) {
        var accepted = request.getHeader("Accept");
        return session == null
                || ("GET".equals(request.getMethod()) && accepted != null && accepted.contains("text/html"));
    }

    private static boolean isEmpty(Bucket bucket) {
        return bucket.getAvailableTokens() <= 0;
    }

    /** Sessions begin short, as strangers'. */
    private static void lengthen(HttpSession session, HttpServletRequest request) {
        var seconds = (int) Duration.ofMinutes(request.getServletContext().getSessionTimeout())
                .toSeconds();
        if (seconds > 0 && session.getMaxInactiveInterval() != seconds) {
            session.setMaxInactiveInterval(seconds);
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var locale = Language.chosen(request.getCookies()).locale();
        RefusalHeaders.write(request, response);
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader("Retry-After", Long.toString(MINUTE.toSeconds()));
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write("""
            <!DOCTYPE html><html lang="%s"><head><meta charset="utf-8"><title>Netral</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <style>body{font:1.1rem/1.5 system-ui,sans-serif;max-width:32rem;margin:4rem auto;padding:0 1rem}</style>
            </head><body><p>%s</p><p><a href="">%s</a></p></body></html>""".formatted(
                        locale.getLanguage(),
                        sentences.get("screens.too-many", locale),
                        sentences.get("screens.reload", locale)));
    }
}
