package id.netral.learning.jp;

import id.netral.catalog.ModuleId;
import id.netral.catalog.pack.ActivityType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A row of the ledger that counts.
 *
 * @param day of completion in the agency's zone
 * @param recorded JP as the ledger keeps them
 */
public record JpEntry(
        long id,
        ModuleId module,
        String title,
        ActivityType activity,
        Instant completedAt,
        LocalDate day,
        BigDecimal recorded) {}
