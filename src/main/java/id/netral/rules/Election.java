package id.netral.rules;

import id.netral.people.UnitId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An election with its dated phases.
 *
 * @param name as people call it, such as {@code Pilkada 2029}
 * @param phases at least one, the earliest first
 * @param region units it concerns, with all below them; empty where it concerns everybody
 */
public record Election(String name, List<DatedPhase> phases, Set<UnitId> region) {

    /** A phase and its first day in the agency's zone. */
    public record DatedPhase(ElectionPhase phase, LocalDate startsOn) {}

    public Election {
        phases = List.copyOf(phases);
        region = Set.copyOf(region);
    }

    /** Whether it concerns who works in the last of these units, the others being above it. */
    public boolean concerns(Collection<UnitId> path) {
        return region.isEmpty() || path.stream().anyMatch(region::contains);
    }

    /** The phase of the day, empty before the first one. */
    public Optional<DatedPhase> phaseOn(LocalDate day) {
        return phases.stream().filter(dated -> !dated.startsOn().isAfter(day)).reduce((earlier, later) -> later);
    }

    /** First day of the earliest phase. */
    public LocalDate startsOn() {
        return phases.getFirst().startsOn();
    }
}
