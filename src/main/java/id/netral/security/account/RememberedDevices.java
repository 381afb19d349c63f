package id.netral.security.account;

import id.netral.security.AccountId;
import id.netral.security.secret.Secrets;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
public class RememberedDevices extends AbstractRememberMeServices {

    /** Field of the sign-in form: whether to remember the device. */
    public static final String PARAMETER = "ingat";

    private static final String COOKIE = "netral-ingat";
    private final RememberedDeviceRepository devices;
    private final DeviceThefts thefts;
    private final Clock clock;

    RememberedDevices(
            AccountPrincipals principals,
            CookieNames names,
            RememberedDeviceRepository devices,
            DeviceThefts thefts,
            Clock clock) {
        // The key only ties tokens to this process between two filters; what must outlive a restart lies in the table.
        super(UUID.randomUUID().toString(), principals.identified());
        this.devices = devices;
        this.thefts = thefts;
        this.clock = clock;
        setParameter(PARAMETER);
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
        var now = clock.instant();
        devices.save(new RememberedDevice(series, successfulAuthentication.getName(), Secrets.hashOfToken(token), now));
        devices.forgetUnused(now.minus(RememberedDevice.KEPT));
        setCookie(series, token, request, response);
    }

    @Override
    protected UserDetails processAutoLoginCookie(
            String[] cookieTokens, HttpServletRequest request, HttpServletResponse response) {
        if (cookieTokens.length != 2) {
            throw new InvalidCookieException("a series and a token are expected");
        }
        var device = devices.findById(cookieTokens[0])
                .orElseThrow(() -> new RememberMeAuthenticationException("this device is not remembered"));
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
                devices.forget(device.series());
                throw new RememberMeAuthenticationException("this device is not remembered any more");
            }
            case STOLEN -> {
                devices.forgetAll(device.account());
                thefts.seen(Long.parseLong(device.account()));
                throw new RememberMeAuthenticationException("an outdated token was presented");
            }
            case TOGETHER -> {}
        }
    }

    private void confirm(RememberedDevice device) {
        if (device.unconfirmedSince() != null) {
            devices.confirm(device.series(), device.token());
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
        var changed = devices.rotate(
                device.series(),
                device.token(),
                previous,
                Secrets.hashOfToken(token),
                clock.instant(),
                unconfirmedSince);
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
                devices.forget(decodeCookie(cookie)[0]);
            } catch (InvalidCookieException e) {
                logger.debug("The cookie was none of ours");
            }
        }
        super.logout(request, response, authentication);
    }

    /** Forgets all devices of the account, in the caller's transaction. */
    void forgetAll(AccountId account) {
        devices.forgetAll(account.toString());
    }
}
