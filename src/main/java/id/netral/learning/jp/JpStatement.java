package id.netral.learning.jp;

import id.netral.catalog.pack.ActivityType;
import id.netral.people.EmployeeProfile;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One person's hours of one period.
 *
 * @param entries in order of completion
 */
public record JpStatement(EmployeeProfile person, JpKind kind, JpPeriod period, List<CreditedEntry> entries) {

    /** JP credited in all. */
    public BigDecimal credited() {
        return sum(entries);
    }

    /** JP credited by activity type; types without an entry are missing. */
    public Map<ActivityType, BigDecimal> byActivity() {
        return byActivity(entries);
    }

    static BigDecimal sum(List<CreditedEntry> entries) {
        return entries.stream().map(CreditedEntry::credited).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static Map<ActivityType, BigDecimal> byActivity(List<CreditedEntry> entries) {
        var sums = new EnumMap<ActivityType, BigDecimal>(ActivityType.class);
        entries.forEach(each -> sums.merge(each.entry().activity(), each.credited(), BigDecimal::add));
        return sums;
    }
}
