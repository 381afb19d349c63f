package id.netral.security;

import java.util.Map;
import org.springframework.stereotype.Service;

/** Who did what, when, from where; rows are only added. */
@Service
public class AuditTrail {

    /**
     * Records an act of the signed-in user (or of the system) in the caller's transaction.
     *
     * @param subject what was acted upon, in words; never a secret
     * @param detail small facts (counts, filters); never a password, a code or an answer
     */
    public void record(AuditAction action, String subject, Map<String, ?> detail) {
        throw new UnsupportedOperationException();
    }
}
