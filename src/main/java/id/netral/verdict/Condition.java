package id.netral.verdict;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The situations a rule speaks of.
 *
 * @param words what each dimension may be; one that is left out may be anything
 * @param with attributes that have to be there
 * @param without attributes that must not be there
 * @param from first day of the acts it judges; null for no such bound
 * @param until last day of the acts it judges; null for no such bound
 */
record Condition(
        Map<Dimension, Set<String>> words,
        Set<String> with,
        Set<String> without,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    /** Whether it speaks of the situation; of one without a day, if it speaks of acts of today and later. */
    boolean matches(Situation situation) {
        return words.entrySet().stream()
                        .allMatch(each -> situation
                                .word(each.getKey())
                                .filter(each.getValue()::contains)
                                .isPresent())
                && situation.attributes().containsAll(with)
                && Collections.disjoint(situation.attributes(), without)
                && matches(situation.on());
    }

    private boolean matches(@Nullable LocalDate day) {
        return day == null
                ? until == null
                : (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    /** Whether some situation is spoken of by both. */
    boolean overlaps(Condition other) {
        return words.entrySet().stream()
                        .allMatch(each -> !other.words.containsKey(each.getKey())
                                || !Collections.disjoint(each.getValue(), other.words.get(each.getKey())))
                && Collections.disjoint(with, other.without)
                && Collections.disjoint(other.with, without)
                && !ends(until, other.from)
                && !ends(other.until, from);
    }

    private static boolean ends(@Nullable LocalDate until, @Nullable LocalDate from) {
        return until != null && from != null && until.isBefore(from);
    }

    /** How much has to be so: the more, the more special. */
    int weight() {
        return words.size() + with.size() + without.size() + (from == null ? 0 : 1) + (until == null ? 0 : 1);
    }
}
