package id.netral.security.audit;

import id.netral.security.AccountId;
import id.netral.security.CurrentUser;
import id.netral.security.RequestAddress;
import id.netral.security.SignedInUser;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who did what, when, from where; rows are only added. Called by services inside an already checked call, by sign-in and
 * by start-up code.
 */
@Service
public class AuditTrail {

    private static final String SYSTEM = "Sistem";

    private final AuditEntryRepository entries;
    private final CurrentUser currentUser;
    private final Clock clock;

    AuditTrail(AuditEntryRepository entries, CurrentUser currentUser, Clock clock) {
        this.entries = entries;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Records an act of the signed-in user (or of the system) in the caller's transaction.
     *
     * @param subject what was acted upon, in words; never a secret
     * @param detail small facts (counts, filters); never a password, a code or an answer
     */
    @Transactional
    public void record(AuditAction action, String subject, Map<String, ?> detail) {
        recordFrom(RequestAddress.find().orElse(null), action, subject, detail);
    }

    /**
     * The same for an act that was asked for earlier and is done now without a request.
     *
     * @param address where it was asked for from
     */
    @Transactional
    public void recordFrom(@Nullable String address, AuditAction action, String subject, Map<String, ?> detail) {
        var user = currentUser.find();
        keep(
                action,
                user.map(SignedInUser::account).orElse(null),
                user.map(SignedInUser::displayName).orElse(SYSTEM),
                subject,
                detail,
                address);
    }

    /** Records an act around an account while nobody is signed in yet, such as a failed sign-in. */
    @Transactional
    public void record(
            AuditAction action, @Nullable AccountId account, String actor, String subject, Map<String, ?> detail) {
        keep(action, account, actor, subject, detail, RequestAddress.find().orElse(null));
    }

    private void keep(
            AuditAction action,
            @Nullable AccountId account,
            String actor,
            String subject,
            Map<String, ?> detail,
            @Nullable String address) {
        entries.save(new AuditEntryEntity(clock.instant(), action, account, actor, subject, detail, address));
    }
}
