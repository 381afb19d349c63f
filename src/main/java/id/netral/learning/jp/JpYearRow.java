package id.netral.learning.jp;

import id.netral.catalog.pack.ActivityType;
import id.netral.common.EmployeeId;
import id.netral.common.Nip;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One person's line in the statement of a year.
 *
 * @param nip null for staff without one
 * @param byActivity JP credited; types without an entry are missing
 * @param credited JP credited in all
 * @param modules number of modules that count
 */
public record JpYearRow(
        EmployeeId employee,
        @Nullable Nip nip,
        String name,
        @Nullable String rankCode,
        @Nullable String position,
        String unit,
        JpKind kind,
        JpPeriod period,
        Map<ActivityType, BigDecimal> byActivity,
        BigDecimal credited,
        int modules) {

    /** Before the entries are known. */
    static JpYearRow before(
            EmployeeId employee,
            @Nullable Nip nip,
            String name,
            @Nullable String rankCode,
            @Nullable String position,
            String unit,
            JpKind kind,
            JpPeriod period) {
        return new JpYearRow(employee, nip, name, rankCode, position, unit, kind, period, Map.of(), BigDecimal.ZERO, 0);
    }

    JpYearRow with(List<CreditedEntry> entries) {
        var modules = entries.stream().filter(each -> each.first() == null).count();
        return new JpYearRow(
                employee,
                nip,
                name,
                rankCode,
                position,
                unit,
                kind,
                period,
                JpStatement.byActivity(entries),
                JpStatement.sum(entries),
                (int) modules);
    }
}
