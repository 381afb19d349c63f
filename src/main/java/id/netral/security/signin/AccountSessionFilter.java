package id.netral.security.signin;

import id.netral.security.NetralPrincipal;
import id.netral.security.account.AccessChange;
import id.netral.security.account.AccountChanges;
import id.netral.security.account.AccountPrincipals;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/** Makes open sessions follow their account: ended when it was disabled or signed out everywhere, given new roles at once. */
final class AccountSessionFilter extends OncePerRequestFilter {

    private final AccountChanges changes;
    private final AccountPrincipals principals;
    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    AccountSessionFilter(AccountChanges changes, AccountPrincipals principals) {
        this.changes = changes;
        this.principals = principals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (session != null
                && authentication != null
                && authentication.getPrincipal() instanceof NetralPrincipal principal) {
            changes.of(principal.user().account()).ifPresent(change -> {
                var mark = SessionMark.of(session);
                if (isOver(mark, change)) {
                    end(session);
                } else if (mark.accountAsOf().isBefore(change.at())) {
                    refresh(authentication, principal, request, response);
                    new SessionMark(mark.signedInAt(), change.at()).putInto(session);
                }
            });
        }
        chain.doFilter(request, response);
    }

    private static boolean isOver(SessionMark mark, AccessChange change) {
        return !change.active()
                || (change.signedOutBefore() != null && mark.signedInAt().isBefore(change.signedOutBefore()));
    }

    private static void end(HttpSession session) {
        session.invalidate();
        SecurityContextHolder.clearContext();
    }

    private void refresh(
            Authentication before,
            NetralPrincipal principal,
            HttpServletRequest request,
            HttpServletResponse response) {
        var fresh = principals.byId(principal.getUsername());
        fresh.eraseCredentials();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication(before, fresh));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    private static Authentication authentication(Authentication before, NetralPrincipal fresh) {
        AbstractAuthenticationToken after =
                UsernamePasswordAuthenticationToken.authenticated(fresh, null, fresh.getAuthorities());
        after.setDetails(before.getDetails());
        return after;
    }
}
