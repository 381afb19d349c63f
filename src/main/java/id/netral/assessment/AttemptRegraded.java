package id.netral.assessment;

import id.netral.catalog.ModuleVersionId;
import id.netral.common.EmployeeId;
import id.netral.common.Score;
import id.netral.security.AccountId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A submitted attempt at a quiz has another score, because a question was corrected. Delivered inside the regrading
 * transaction.
 *
 * @param submittedAt when it was handed in, long before
 * @param by who regraded, null for the system
 */
public record AttemptRegraded(
        AttemptId attempt,
        EmployeeId employee,
        ModuleVersionId version,
        Score score,
        boolean passedBefore,
        boolean passed,
        Instant submittedAt,
        String reason,
        @Nullable AccountId by) {}
