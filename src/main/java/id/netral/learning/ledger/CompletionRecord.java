package id.netral.learning.ledger;

import id.netral.assessment.AttemptId;
import id.netral.catalog.ModuleId;
import id.netral.catalog.ModuleVersionId;
import id.netral.common.Score;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of the ledger that counts (no later row supersedes it). */
public record CompletionRecord(
        long id,
        ModuleId module,
        ModuleVersionId version,
        @Nullable AttemptId attempt,
        @Nullable Score score,
        BigDecimal jp,
        Instant completedAt) {}
