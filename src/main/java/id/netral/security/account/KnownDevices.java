package id.netral.security.account;

import id.netral.security.AccountId;
import id.netral.security.NetralPrincipal;
import id.netral.security.secret.Secrets;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.WebUtils;

/**
 * Knows again the browsers in which an account's password was given, so that others who guess at the account cannot keep
 * its owner out. It opens nothing: the password is asked all the same.
 */
@Component
public class KnownDevices {

    public static final String COOKIE = "netral-kenal";

    private static final Duration KEPT = Duration.ofDays(180);
    private static final int PER_ACCOUNT = 10;
    private static final int LONGEST_TOKEN = 64;

    private final KnownDeviceRepository devices;
    private final CookieNames names;
    private final TransactionTemplate transaction;
    private final Clock clock;

    KnownDevices(KnownDeviceRepository devices, CookieNames names, TransactionTemplate transaction, Clock clock) {
        this.devices = devices;
        this.names = names;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The mark of the device that sent this request, when the name was signed in to from there; null for a stranger. */
    @Nullable
    public String presented(SignInName name) {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes)) {
            return null;
        }
        return mark(attributes.getRequest())
                .filter(hash ->
                        devices.countKnown(hash, name.key(), clock.instant().minus(KEPT)) > 0)
                .orElse(null);
    }

    private Optional<String> mark(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, names.of(COOKIE)))
                .map(Cookie::getValue)
                .filter(token -> !token.isEmpty() && token.length() <= LONGEST_TOKEN)
                .map(Secrets::hashOfToken);
    }

    /** Marks the browser with a fresh token: one that somebody planted there becomes worthless. */
    @EventListener
    void signedIn(InteractiveAuthenticationSuccessEvent event) {
        if (event.getAuthentication() instanceof UsernamePasswordAuthenticationToken password
                && password.getPrincipal() instanceof NetralPrincipal principal
                && RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                && attributes.getResponse() != null) {
            var token = Secrets.token();
            var request = attributes.getRequest();
            remember(principal.user().account(), Secrets.hashOfToken(token), mark(request));
            attributes.getResponse().addCookie(cookie(token, request));
        }
    }

    private void remember(AccountId account, String fresh, Optional<String> before) {
        transaction.executeWithoutResult(status -> {
            before.ifPresent(hash -> devices.rename(hash, fresh));
            devices.save(new KnownDevice(fresh, account, clock.instant()));
            var all = devices.hashesOf(account.value());
            if (all.size() > PER_ACCOUNT) {
                devices.delete(account.value(), all.subList(PER_ACCOUNT, all.size()));
            }
        });
    }

    private Cookie cookie(String token, HttpServletRequest request) {
        var cookie = new Cookie(names.of(COOKIE), token);
        cookie.setHttpOnly(true);
        cookie.setSecure(names.secure() || request.isSecure());
        cookie.setPath("/");
        cookie.setMaxAge((int) KEPT.toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    /** Forgets every device of the account. */
    void forgetAll(AccountId account) {
        transaction.executeWithoutResult(status -> devices.deleteAll(account.value()));
    }
}
