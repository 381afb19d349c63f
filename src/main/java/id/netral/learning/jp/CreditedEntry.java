package id.netral.learning.jp;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a row of the ledger is worth.
 *
 * @param credited JP, zero when nothing
 * @param rule of the day of completion
 * @param first the entry by which the module was counted before; null unless that is the reason
 */
public record CreditedEntry(
        JpEntry entry,
        BigDecimal credited,
        CreditReason reason,
        JpRule rule,
        @Nullable JpEntry first) {}
