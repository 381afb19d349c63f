package id.netral.security.signin;

import id.netral.security.NetralPrincipal;
import id.netral.security.account.AccountPrincipals;
import id.netral.security.account.SignInName;
import id.netral.security.audit.AuditAction;
import id.netral.security.audit.AuditTrail;
import id.netral.security.audit.RefusalRecords;
import id.netral.security.secret.TurnedAwayException;
import id.netral.security.ui.LoginView;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.RememberMeAuthenticationToken;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/** Tells the audit trail of sign-ins and sign-outs, and the person why a sign-in failed: in the same words for everybody. */
@Component
class SignInRecords implements AuthenticationFailureHandler, LogoutHandler {

    /** The header by which Vaadin's success handler knows a script that signs in; it is then answered without a redirect. */
    private static final String SOURCE = "source";

    private static final String SCRIPT = "typescript";

    private static final Duration SOON = Duration.ofSeconds(5);

    private final AuditTrail audit;
    private final RefusalRecords refusals;
    private final AccountPrincipals accounts;

    SignInRecords(AuditTrail audit, RefusalRecords refusals, AccountPrincipals accounts) {
        this.audit = audit;
        this.refusals = refusals;
        this.accounts = accounts;
    }

    @EventListener
    void signedIn(InteractiveAuthenticationSuccessEvent event) {
        var authentication = event.getAuthentication();
        if (authentication.getPrincipal() instanceof NetralPrincipal principal) {
            var way = authentication instanceof RememberMeAuthenticationToken ? "remembered" : "password";
            record(AuditAction.SIGN_IN, principal, Map.of("way", way));
        }
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        var refusal = refusal(failure);
        if (failure instanceof TooManyAttemptsException throttled) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(refusal.minutes() * 60));
            if (throttled.refusal().news()) {
                recordFailure(AuditAction.SIGN_IN_THROTTLED, request);
            }
        } else if (!(failure instanceof AuthenticationServiceException)) {
            recordFailure(AuditAction.SIGN_IN_FAILED, request);
        }
        if (SCRIPT.equals(request.getHeader(SOURCE))) {
            refusal.writeTo(response);
            return;
        }
        request.getSession().setAttribute(LoginView.LAST_NAME, typed(request));
        var screen = request.getContextPath() + "/masuk?" + refusal.sign();
        if (failure instanceof TurnedAwayException) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(SOON.toSeconds()));
            refusal.writePage(response, screen);
        } else {
            response.sendRedirect(screen);
        }
    }

    /** What stood in the field, as far as a name can reach: it lies in a stranger's session. */
    private static @Nullable String typed(HttpServletRequest request) {
        var name = request.getParameter(LoginView.NAME);
        return name == null ? null : name.substring(0, Math.min(name.length(), SignInName.LONGEST));
    }

    private static SignInRefusal refusal(AuthenticationException failure) {
        if (failure instanceof TurnedAwayException) {
            return SignInRefusal.busy();
        }
        if (failure instanceof InternalAuthenticationServiceException) {
            return SignInRefusal.broken();
        }
        return failure instanceof TooManyAttemptsException throttled
                ? SignInRefusal.throttled(throttled.refusal().minutes())
                : SignInRefusal.wrong();
    }

    private void recordFailure(AuditAction action, HttpServletRequest request) {
        var name = SignInName.of(request.getParameter(LoginView.NAME));
        var account = accounts.idOf(name).orElse(null);
        refusals.ofStranger(action, account, name.forAudit());
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication != null && authentication.getPrincipal() instanceof NetralPrincipal principal) {
            record(AuditAction.SIGN_OUT, principal, Map.of());
        }
    }

    private void record(AuditAction action, NetralPrincipal principal, Map<String, ?> detail) {
        var user = principal.user();
        audit.record(action, user.account(), user.displayName(), user.displayName(), detail);
    }
}
