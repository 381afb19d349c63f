package id.netral.assessment.regrade;

import id.netral.assessment.AttemptId;
import id.netral.catalog.ModuleVersionId;
import id.netral.common.EmployeeId;
import id.netral.common.Score;
import java.time.Instant;

/** What an attempt was and would be, or is, after a question was corrected. */
public record RegradedAttempt(
        AttemptId attempt,
        EmployeeId employee,
        String name,
        String unit,
        ModuleVersionId version,
        Instant submittedAt,
        Score oldScore,
        Score newScore,
        boolean oldPassed,
        boolean newPassed) {

    /** Whether the score moves at all. */
    public boolean changed() {
        return !oldScore.equals(newScore);
    }
}
