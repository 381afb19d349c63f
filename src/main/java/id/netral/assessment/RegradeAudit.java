package id.netral.assessment;

import id.netral.assessment.RegradeRows.Standing;
import id.netral.security.AccountId;
import id.netral.security.AuditAction;
import id.netral.security.AuditTrail;
import id.netral.security.CurrentUser;
import id.netral.security.SignedInUser;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Leaves one row in the audit trail for each regrade, in the transaction that finishes it, whoever that is. */
@Component
class RegradeAudit {

    private final RegradedRows rows;
    private final CurrentUser currentUser;
    private final AuditTrail audit;

    RegradeAudit(RegradedRows rows, CurrentUser currentUser, AuditTrail audit) {
        this.rows = rows;
        this.currentUser = currentUser;
        this.audit = audit;
    }

    void finished(Standing standing) {
        var turned = rows.turned(standing.id());
        var facts = new TreeMap<String, Object>(Map.of(
                "rule", standing.rule().name(),
                "passes", turned.passes(),
                "fails", turned.fails(),
                "unchanged", standing.done() - turned.passes() - turned.fails(),
                "reason", standing.reason()));
        var by = standing.by();
        if (by != null && !isSignedIn(by)) {
            facts.put("orderedBy", by.value()); // the job has finished what somebody began
        }
        audit.record(AuditAction.QUIZ_REGRADED, Long.toString(standing.question()), facts);
    }

    private boolean isSignedIn(AccountId account) {
        return currentUser
                .find()
                .filter(user -> user.accountId() == account.value())
                .map(SignedInUser::accountId)
                .isPresent();
    }
}
