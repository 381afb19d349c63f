package id.netral.security;

import id.netral.security.ui.LoginView;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpHeaders;
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

    private static final String NOBODY = "-";

    private final AuditTrail audit;
    private final AccountRepository accounts;

    SignInRecords(AuditTrail audit, AccountRepository accounts) {
        this.audit = audit;
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
        var sign = "gagal";
        if (failure instanceof InternalAuthenticationServiceException) {
            sign = "gangguan";
        } else if (failure instanceof TooManyAttemptsException throttled) {
            var minutes = throttled.refusal().minutes();
            sign = "tunggu=" + minutes;
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(minutes * 60));
            if (throttled.refusal().news()) {
                recordFailure(AuditAction.SIGN_IN_THROTTLED, request);
            }
        } else {
            recordFailure(AuditAction.SIGN_IN_FAILED, request);
        }
        request.getSession().setAttribute(LoginView.LAST_NAME, request.getParameter(LoginView.NAME));
        response.sendRedirect(request.getContextPath() + "/masuk?" + sign);
    }

    private void recordFailure(AuditAction action, HttpServletRequest request) {
        var name = SignInName.of(request.getParameter(LoginView.NAME));
        var account = name.find(accounts).map(Account::id).orElse(null);
        audit.record(action, account, NOBODY, name.forAudit(), Map.of());
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
