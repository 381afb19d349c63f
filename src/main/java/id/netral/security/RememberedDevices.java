package id.netral.security;

import id.netral.common.Utc;
import id.netral.security.ui.LoginView;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
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
 * <p>Like Spring's persistent tokens (a series per device, a token that changes with use, a stolen one ends all, open sessions
 * too), with three differences: only hashes are kept; the token before stays good for a minute, because a browser that
 * restores its tabs sends one cookie several times at once, and for a week while the new one has not come back, because
 * its answer may have been lost on the way; signing out forgets this device, not all.
 */
@Component
class RememberedDevices extends AbstractRememberMeServices {

    private static final String COOKIE = "netral-ingat";
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
        setTokenValiditySeconds((int) RememberedDevice.KEPT.toSeconds());
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
                .param(Utc.of(clock.instant().minus(RememberedDevice.KEPT)))
                .update();
        setCookie(series, token, request, response);
    }

    @Override
    protected UserDetails processAutoLoginCookie(
            String[] cookieTokens, HttpServletRequest request, HttpServletResponse response) {
        if (cookieTokens.length != 2) {
            throw new InvalidCookieException("a series and a token are expected");
        }
        var device = find(cookieTokens[0]);
        if (device == null) {
            throw new RememberMeAuthenticationException("this device is not remembered");
        }
        accept(device, Secrets.hashOfToken(cookieTokens[1]), request, response);
        return getUserDetailsService().loadUserByUsername(device.account());
    }

    private void accept(
            RememberedDevice device, String presented, HttpServletRequest request, HttpServletResponse response) {
        var now = clock.instant();
        switch (device.verdict(presented, now)) {
            case ARRIVED -> confirm(device);
            case CHANGE -> rotate(device, presented, now, request, response);
            case AGAIN ->
                rotate(device, presented, Objects.requireNonNull(device.unconfirmedSince()), request, response);
            case OVER -> {
                forget(device.series());
                throw new RememberMeAuthenticationException("this device is not remembered any more");
            }
            case STOLEN -> {
                forgetAll(device.account());
                thefts.seen(Long.parseLong(device.account()));
                throw new RememberMeAuthenticationException("an outdated token was presented");
            }
            case TOGETHER -> {}
        }
    }

    private @Nullable RememberedDevice find(String series) {
        return jdbc.sql("""
            SELECT username, token, previous_token, last_used, unconfirmed_since
            FROM persistent_logins WHERE series = ?""")
                .param(series)
                .query((row, number) -> new RememberedDevice(
                        series,
                        row.getString("username"),
                        row.getString("token"),
                        row.getString("previous_token"),
                        Utc.readExisting(row, "last_used"),
                        Utc.read(row, "unconfirmed_since")))
                .optional()
                .orElse(null);
    }

    private void confirm(RememberedDevice device) {
        if (device.unconfirmedSince() != null) {
            jdbc.sql("UPDATE persistent_logins SET unconfirmed_since = NULL WHERE series = ? AND token = ?")
                    .params(device.series(), device.token())
                    .update();
        }
    }

    /** Of several requests at once one changes the token; the others keep the cookie they have. */
    private void rotate(
            RememberedDevice device,
            String previous,
            Instant unconfirmedSince,
            HttpServletRequest request,
            HttpServletResponse response) {
        var token = Secrets.token();
        var changed = jdbc.sql("""
            UPDATE persistent_logins SET previous_token = ?, token = ?, last_used = ?, unconfirmed_since = ?
            WHERE series = ? AND token = ?""")
                .params(
                        previous,
                        Secrets.hashOfToken(token),
                        Utc.of(clock.instant()),
                        Utc.of(unconfirmedSince),
                        device.series(),
                        device.token())
                .update();
        if (changed == 1) {
            setCookie(device.series(), token, request, response);
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
                forget(decodeCookie(cookie)[0]);
            } catch (InvalidCookieException e) {
                logger.debug("The cookie was none of ours");
            }
        }
        super.logout(request, response, authentication);
    }

    private void forget(String series) {
        jdbc.sql("DELETE FROM persistent_logins WHERE series = ?").param(series).update();
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
