package id.netral.learning.jp;

import id.netral.catalog.ModuleId;
import id.netral.catalog.pack.ActivityType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Values the entries of one person and one period, in order of completion: a module counts once, by its first completion;
 * then the limit of the activity type; then that of all hours. The rules of the day of completion hold.
 */
final class JpCrediting {

    private static final Comparator<JpEntry> BY_COMPLETION =
            Comparator.comparing(JpEntry::completedAt).thenComparing(JpEntry::id);

    private final JpRules rules;
    private final JpKind kind;
    private final Map<ModuleId, JpEntry> counted = new HashMap<>();
    private final Map<ActivityType, BigDecimal> used = new EnumMap<>(ActivityType.class);
    private BigDecimal total = BigDecimal.ZERO;

    private JpCrediting(JpRules rules, JpKind kind) {
        this.rules = rules;
        this.kind = kind;
    }

    /** All entries in order of completion, each with its worth. */
    static List<CreditedEntry> credit(List<JpEntry> ofOnePeriod, JpRules rules, JpKind kind) {
        var crediting = new JpCrediting(rules, kind);
        var credited = new ArrayList<CreditedEntry>();
        ofOnePeriod.stream().sorted(BY_COMPLETION).forEach(entry -> credited.add(crediting.credit(entry)));
        return List.copyOf(credited);
    }

    private CreditedEntry credit(JpEntry entry) {
        var rule = rules.of(entry.activity(), entry.day());
        var first = counted.putIfAbsent(entry.module(), entry);
        if (first != null) {
            return new CreditedEntry(entry, BigDecimal.ZERO, CreditReason.COUNTED_BEFORE, rule, first);
        }
        var earned = rule.converted(entry.recorded());
        var reason = earned.compareTo(entry.recorded()) == 0 ? CreditReason.FULL : CreditReason.CONVERTED;
        var ofType = used.getOrDefault(entry.activity(), BigDecimal.ZERO);
        if (rule.yearlyCap() != null && earned.compareTo(room(rule.yearlyCap(), ofType)) > 0) {
            earned = room(rule.yearlyCap(), ofType);
            reason = CreditReason.ACTIVITY_CAP;
        }
        var most = kind.most().orElse(null);
        if (most != null && earned.compareTo(room(most, total)) > 0) {
            earned = room(most, total);
            reason = CreditReason.TOTAL_CAP;
        }
        used.put(entry.activity(), ofType.add(earned));
        total = total.add(earned);
        return new CreditedEntry(entry, earned, reason, rule, null);
    }

    // a later rule may set a limit below what has been credited already; that stays
    private static BigDecimal room(BigDecimal cap, BigDecimal taken) {
        return cap.subtract(taken).max(BigDecimal.ZERO);
    }
}
