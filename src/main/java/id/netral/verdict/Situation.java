package id.netral.verdict;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who does what to whom, where and when; what is not said stays open. An attribute not said is not there.
 *
 * @param said the word of each dimension that is known
 * @param on the day of the act in the agency's zone; null when it is not said
 */
public record Situation(
        Map<Dimension, String> said,
        Set<String> attributes,
        @Nullable LocalDate on) {

    private static final Set<String> STANDING = Set.of("bakal_calon", "calon");
    private static final Set<String> UNDESIGNATED = Set.of("tidak_ada", "pra_penetapan");

    /** Keeps its own copies. */
    public Situation {
        said = Map.copyOf(said);
        attributes = Set.copyOf(attributes);
    }

    /** Nothing is known yet. */
    public static Situation open() {
        return new Situation(Map.of(), Set.of(), null);
    }

    /** The word of the dimension, empty when it is not said. */
    public Optional<String> word(Dimension dimension) {
        return Optional.ofNullable(said.get(dimension));
    }

    /** The same with the dimension's word; null takes it away. */
    public Situation with(Dimension dimension, @Nullable String word) {
        var changed = new EnumMap<Dimension, String>(Dimension.class);
        changed.putAll(said);
        if (word == null) {
            changed.remove(dimension);
        } else {
            changed.put(dimension, word);
        }
        return new Situation(changed, attributes, on);
    }

    /** The same in the phase; whoever stands for office is called as one calls him then. */
    public Situation inPhase(String phase) {
        var other = with(Dimension.PHASE, phase);
        return word(Dimension.OBJECT).filter(STANDING::contains).isPresent()
                ? other.with(Dimension.OBJECT, UNDESIGNATED.contains(phase) ? "bakal_calon" : "calon")
                : other;
    }

    /** The same with these attributes in place of its own. */
    public Situation with(Collection<String> others) {
        return new Situation(said, Set.copyOf(others), on);
    }

    /** The same on the day. */
    public Situation on(@Nullable LocalDate day) {
        return new Situation(said, attributes, day);
    }
}
