package id.netral.assessment.regrade;

import id.netral.security.AccountId;
import id.netral.security.CurrentUser;
import id.netral.security.SignedInUser;
import id.netral.security.audit.AuditAction;
import id.netral.security.audit.AuditTrail;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Leaves one row in the audit trail for each regrade, in the transaction that finishes it, whoever that is. */
@Component
class RegradeAudit {

    private final RegradedAttemptRepository attempts;
    private final CurrentUser currentUser;
    private final AuditTrail audit;

    RegradeAudit(RegradedAttemptRepository attempts, CurrentUser currentUser, AuditTrail audit) {
        this.attempts = attempts;
        this.currentUser = currentUser;
        this.audit = audit;
    }

    void finished(Regrade regrade, int done) {
        var turned = attempts.turned(regrade.id());
        var facts = new TreeMap<String, Object>(Map.of(
                "rule", regrade.rule().name(),
                "passes", turned.passes(),
                "fails", turned.fails(),
                "unchanged", done - turned.passes() - turned.fails(),
                "reason", regrade.reason()));
        // else the job has finished what somebody began
        regrade.by().filter(by -> !isSignedIn(by)).ifPresent(by -> facts.put("orderedBy", by.value()));
        audit.record(AuditAction.QUIZ_REGRADED, Long.toString(regrade.question()), facts);
    }

    private boolean isSignedIn(AccountId account) {
        return currentUser
                .find()
                .filter(user -> user.accountId() == account.value())
                .map(SignedInUser::accountId)
                .isPresent();
    }
}
