package id.netral.security.api;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import id.netral.security.NetralPrincipal;
import id.netral.security.SignedInUser;
import id.netral.security.api.ApiTokenRepository.Holder;
import id.netral.security.audit.AuditAction;
import id.netral.security.audit.RefusalRecords;
import id.netral.security.http.JsonRefusals;
import id.netral.security.secret.Attempt;
import id.netral.security.secret.AttemptThrottle;
import id.netral.security.secret.Secrets;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a program in by the token in its {@code Authorization} header, for this request only. Wrong tokens are slowed down by
 * address like wrong passwords, good ones to so many requests in ten minutes: 429.
 */
final class BearerTokens extends OncePerRequestFilter {

    static final int PER_TOKEN = 60;

    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final String SCHEME = "Bearer ";
    private static final int TOO_MANY = 429;
    private static final int KEPT = 10_000;

    private final ApiTokenRepository tokens;
    private final AttemptThrottle throttle;
    private final RefusalRecords records;
    private final Clock clock;
    private final LoadingCache<Long, Bucket> requests = Caffeine.newBuilder()
            .maximumSize(KEPT)
            .expireAfterAccess(WINDOW.multipliedBy(2))
            .build(token -> Bucket.builder()
                    .addLimit(Bandwidth.builder()
                            .capacity(PER_TOKEN)
                            .refillGreedy(PER_TOKEN, WINDOW)
                            .build())
                    .build());

    BearerTokens(ApiTokenRepository tokens, AttemptThrottle throttle, RefusalRecords records, Clock clock) {
        this.tokens = tokens;
        this.throttle = throttle;
        this.records = records;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var token = token(request.getHeader(HttpHeaders.AUTHORIZATION));
        if (token.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        var hash = Secrets.hashOfToken(token.get());
        var found = find(hash); // no number of guesses finds one, so the right one never waits for the wrong ones
        if (found == null) {
            refuse(hash, request, response, chain);
            return;
        }
        if (!requests.get(found.id()).tryConsume(1)) {
            tooMany(response, WINDOW);
            return;
        }
        enter(found, request, response, chain);
    }

    private void refuse(String hash, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        records.ofStranger(AuditAction.API_TOKEN_REFUSED, null, request.getRequestURI());
        var refusal = throttle.charge(Attempt.atCode("token " + hash, request.getRemoteAddr()));
        if (refusal.isPresent()) {
            tooMany(response, Duration.ofMinutes(refusal.get().minutes()));
        } else {
            chain.doFilter(request, response); // nobody: the chain refuses
        }
    }

    private static Optional<String> token(@Nullable String header) {
        return Optional.ofNullable(header)
                .filter(value -> value.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(value -> value.substring(SCHEME.length()).strip())
                .filter(value -> !value.isEmpty());
    }

    private @Nullable Holder find(String hash) {
        var now = clock.instant();
        var holder = tokens.holder(hash, now);
        holder.ifPresent(found -> tokens.used(found.id(), now));
        return holder.orElse(null);
    }

    private static void enter(Holder found, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication(found));
        SecurityContextHolder.setContext(context);
        try {
            chain.doFilter(request, response);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    /** A program has no role, only its scope. */
    private static Authentication authentication(Holder found) {
        var principal = new NetralPrincipal(new SignedInUser(0, null, found.name(), Set.of()), null, true);
        var authentication = UsernamePasswordAuthenticationToken.authenticated(
                principal,
                null,
                List.of(new SimpleGrantedAuthority(found.scope().authority())));
        authentication.setDetails(new ApiClient(found.id(), found.name()));
        return authentication;
    }

    private static void tooMany(HttpServletResponse response, Duration wait) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds()));
        JsonRefusals.answer(response, TOO_MANY, "too-many");
    }
}
