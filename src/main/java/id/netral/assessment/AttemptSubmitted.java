package id.netral.assessment;

import id.netral.catalog.ModuleVersionId;
import id.netral.common.EmployeeId;
import id.netral.common.Score;
import java.time.Instant;

/** An attempt was submitted and scored. Delivered inside the submitting transaction, exactly once per attempt. */
public record AttemptSubmitted(
        AttemptId attempt,
        EmployeeId employee,
        ModuleVersionId version,
        Score score,
        boolean passed,
        Instant submittedAt) {}
