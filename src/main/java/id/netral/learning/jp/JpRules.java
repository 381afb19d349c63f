package id.netral.learning.jp;

import id.netral.catalog.pack.ActivityType;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** All rules that were not withdrawn. */
record JpRules(List<JpRule> rules) {

    private static final Comparator<JpRule> NEWEST =
            Comparator.comparing(JpRule::validFrom).thenComparing(JpRule::id);

    /** The rule of that day; every type has one from 2000 on. */
    JpRule of(ActivityType activity, LocalDate day) {
        return rules.stream()
                .filter(rule -> rule.activity() == activity && !rule.validFrom().isAfter(day))
                .max(NEWEST)
                .orElseThrow(() -> new IllegalStateException("no JP rule for " + activity + " on " + day));
    }
}
