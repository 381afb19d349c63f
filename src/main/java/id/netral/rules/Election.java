package id.netral.rules;

import java.time.LocalDate;
import java.util.List;

/**
 * An election with its dated phases.
 *
 * @param name as people call it, such as {@code Pilkada 2029}
 * @param phases at least one, the earliest first
 */
public record Election(String name, List<DatedPhase> phases) {

    /** A phase and its first day in the agency's zone. */
    public record DatedPhase(ElectionPhase phase, LocalDate startsOn) {}

    public Election {
        phases = List.copyOf(phases);
    }

    /** First day of the earliest phase. */
    public LocalDate startsOn() {
        return phases.getFirst().startsOn();
    }
}
