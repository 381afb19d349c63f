package id.netral.learning;

import id.netral.catalog.ModuleId;
import id.netral.catalog.ModuleVersionId;
import id.netral.common.EmployeeId;
import id.netral.common.Score;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A completion was entered in the ledger. Delivered inside the transaction that enters it, once per entry.
 *
 * @param score null when what was completed gives none
 * @param jp hours of learning earned
 */
public record ModuleCompleted(
        EmployeeId employee,
        ModuleId module,
        ModuleVersionId version,
        @Nullable Score score,
        BigDecimal jp,
        Instant completedAt) {}
