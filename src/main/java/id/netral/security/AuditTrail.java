package id.netral.security;

import id.netral.common.Utc;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who did what, when, from where; rows are only added. Called by services inside an already checked call, by sign-in and
 * by start-up code.
 */
@Service
public class AuditTrail {

    private static final String SYSTEM = "Sistem";
    private static final int LONGEST_SUBJECT = 300;
    private static final int LONGEST_ACTOR = 200;

    private final JdbcClient jdbc;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final JsonMapper json;

    AuditTrail(JdbcClient jdbc, CurrentUser currentUser, Clock clock, JsonMapper json) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.clock = clock;
        this.json = json;
    }

    /**
     * Records an act of the signed-in user (or of the system) in the caller's transaction.
     *
     * @param subject what was acted upon, in words; never a secret
     * @param detail small facts (counts, filters); never a password, a code or an answer
     */
    @Transactional
    public void record(AuditAction action, String subject, Map<String, ?> detail) {
        var user = currentUser.find();
        insert(
                action,
                user.map(SignedInUser::accountId).orElse(null),
                user.map(SignedInUser::displayName).orElse(SYSTEM),
                subject,
                detail);
    }

    /** Records an act around an account while nobody is signed in yet, such as a failed sign-in. */
    @Transactional
    void record(AuditAction action, @Nullable AccountId account, String actor, String subject, Map<String, ?> detail) {
        insert(action, account == null ? null : account.value(), actor, subject, detail);
    }

    private void insert(
            AuditAction action, @Nullable Long account, String actor, String subject, Map<String, ?> detail) {
        jdbc.sql("""
                        INSERT INTO audit_entry (happened_at, account_id, actor, action, subject, detail, address)
                        VALUES (?, ?, ?, ?, ?, ?, ?)""")
                .param(Utc.of(clock.instant()))
                .param(account)
                .param(cut(actor, LONGEST_ACTOR))
                .param(action.name())
                .param(cut(subject, LONGEST_SUBJECT))
                .param(detail.isEmpty() ? null : json.writeValueAsString(detail))
                .param(remoteAddress())
                .update();
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }

    /** Of the request on this thread, behind a proxy as the server's own setting says; null in the background. */
    private static @Nullable String remoteAddress() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? attributes.getRequest().getRemoteAddr()
                : null;
    }
}
