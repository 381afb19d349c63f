package id.netral.privacy;

import id.netral.common.EmployeeId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person's word that something kept about them is wrong.
 *
 * @param name of the person
 * @param shown what stood there when it was asked, empty when nothing did
 * @param wanted what is right, in the person's words
 * @param answer HR's reason, null while it is open
 */
public record CorrectionRequest(
        long id,
        EmployeeId employee,
        String name,
        String unit,
        CorrectionField field,
        String shown,
        String wanted,
        String note,
        Instant requestedAt,
        State state,
        @Nullable String answer,
        @Nullable Instant answeredAt) {

    /** Where it stands. */
    public enum State {
        OPEN,
        /** HR agrees and changes it where it is kept. */
        ACCEPTED,
        DECLINED
    }
}
