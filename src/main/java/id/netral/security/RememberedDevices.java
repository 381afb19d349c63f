package id.netral.security;

import id.netral.common.Utc;
import id.netral.security.ui.LoginView;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.web.authentication.rememberme.AbstractRememberMeServices;
import org.springframework.security.web.authentication.rememberme.InvalidCookieException;
import org.springframework.security.web.authentication.rememberme.RememberMeAuthenticationException;
import org.springframework.stereotype.Component;

/**
 * Devices that stay signed in for 30 days after their last use, also over restarts of the server.
 *
 * <p>Like Spring's persistent tokens (a series per device, a token that changes with use, a stolen one ends all, open sessions too), with three
 * differences: only hashes are kept; the token before stays good for a minute, because a browser that restores its tabs
 * sends one cookie several times at once; signing out forgets this device, not all.
 */
@Component
class RememberedDevices extends AbstractRememberMeServices {

    private static final String COOKIE = "netral-ingat";
    private static final Duration KEPT = Duration.ofDays(30);
    private static final Duration GRACE = Duration.ofMinutes(1);

    private record Device(
            String account, String token, @Nullable String previous, Instant lastUsed) {}

    private final JdbcClient jdbc;
    private final DeviceThefts thefts;
    private final Clock clock;

    RememberedDevices(
            AccountPrincipals principals, CookieNames names, JdbcClient jdbc, DeviceThefts thefts, Clock clock) {
        // The key only ties tokens to this process between two filters; what must outlive a restart lies in the table.
        super(UUID.randomUUID().toString(), principals.identified());
        this.jdbc = jdbc;
        this.thefts = thefts;
        this.clock = clock;
        setParameter(LoginView.REMEMBER);
        setCookieName(names.of(COOKIE));
        if (names.secure()) {
            setUseSecureCookie(true);
        }
        setTokenValiditySeconds((int) KEPT.toSeconds());
        setCookieCustomizer(cookie -> cookie.setAttribute("SameSite", "Lax"));
    }

    @Override
    protected void onLoginSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication successfulAuthentication) {
        var series = Secrets.token();
        var token = Secrets.token();
        jdbc.sql("INSERT INTO persistent_logins (username, series, token, last_used) VALUES (?, ?, ?, ?)")
                .params(successfulAuthentication.getName(), series, Secrets.hashOfToken(token), Utc.of(clock.instant()))
                .update();
        jdbc.sql("DELETE FROM persistent_logins WHERE last_used < ?")
                .param(Utc.of(clock.instant().minus(KEPT)))
                .update();
        setCookie(series, token, request, response);
    }

    @Override
    protected UserDetails processAutoLoginCookie(
            String[] cookieTokens, HttpServletRequest request, HttpServletResponse response) {
        if (cookieTokens.length != 2) {
            throw new InvalidCookieException("a series and a token are expected");
        }
        var series = cookieTokens[0];
        var device = find(series);
        var now = clock.instant();
        var presented = Secrets.hashOfToken(cookieTokens[1]);
        if (device == null || device.lastUsed().plus(KEPT).isBefore(now)) {
            throw new RememberMeAuthenticationException("this device is not remembered");
        }
        var justNow = device.lastUsed().plus(GRACE).isAfter(now);
        if (Secrets.same(device.token(), presented)) {
            if (!justNow) {
                rotate(series, presented, request, response);
            }
        } else if (!justNow || device.previous() == null || !Secrets.same(device.previous(), presented)) {
            forgetAll(device.account());
            thefts.seen(Long.parseLong(device.account()));
            throw new RememberMeAuthenticationException("an outdated token was presented");
        }
        return getUserDetailsService().loadUserByUsername(device.account());
    }

    private @Nullable Device find(String series) {
        return jdbc.sql("SELECT username, token, previous_token, last_used FROM persistent_logins WHERE series = ?")
                .param(series)
                .query((row, number) -> new Device(
                        row.getString("username"),
                        row.getString("token"),
                        row.getString("previous_token"),
                        Utc.readExisting(row, "last_used")))
                .optional()
                .orElse(null);
    }

    /** Of several requests at once one changes the token; the others keep the cookie they have. */
    private void rotate(String series, String current, HttpServletRequest request, HttpServletResponse response) {
        var token = Secrets.token();
        var changed = jdbc.sql("""
            UPDATE persistent_logins SET previous_token = token, token = ?, last_used = ?
            WHERE series = ? AND token = ?""")
                .params(Secrets.hashOfToken(token), Utc.of(clock.instant()), series, current)
                .update();
        if (changed == 1) {
            setCookie(series, token, request, response);
        }
    }

    private void setCookie(String series, String token, HttpServletRequest request, HttpServletResponse response) {
        setCookie(new String[] {series, token}, getTokenValiditySeconds(), request, response);
    }

    /** Forgets the device that signs out. */
    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        var cookie = extractRememberMeCookie(request);
        if (cookie != null && !cookie.isEmpty()) {
            try {
                jdbc.sql("DELETE FROM persistent_logins WHERE series = ?")
                        .param(decodeCookie(cookie)[0])
                        .update();
            } catch (InvalidCookieException e) {
                logger.debug("The cookie was none of ours");
            }
        }
        super.logout(request, response, authentication);
    }

    /** Forgets all devices of the account, in the caller's transaction. */
    void forgetAll(AccountId account) {
        forgetAll(account.toString());
    }

    private void forgetAll(String account) {
        jdbc.sql("DELETE FROM persistent_logins WHERE username = ?")
                .param(account)
                .update();
    }
}
