package id.netral.people.history;

import id.netral.common.RefusedException;
import id.netral.people.Unit;
import id.netral.people.UnitId;
import id.netral.people.UnitNames;
import id.netral.people.UnitState;
import id.netral.people.UnitTree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** All units on all days, as it is known now, and what must hold on each of them. Immutable. */
final class UnitPlan {

    /** How many steps a tree may have from the top down. */
    static final int MOST_LEVELS = 8;

    private record Problem(String key, UnitId unit) {}

    private record Place(@Nullable UnitId parent, String name) {}

    private final Map<UnitId, Timeline<UnitState>> units;

    UnitPlan(Map<UnitId, Timeline<UnitState>> units) {
        this.units = Map.copyOf(units);
    }

    /** The unit's days; throws {@link RefusedException} {@code organisation.unit-unknown}. */
    Timeline<UnitState> of(UnitId unit) {
        return Optional.ofNullable(units.get(unit))
                .orElseThrow(() -> new RefusedException("organisation.unit-unknown"));
    }

    /**
     * The unit on a day; throws {@link RefusedException} {@code organisation.before-begin} or {@code
     * organisation.ended-already} when it does not stand on that day.
     */
    UnitState standing(UnitId unit, LocalDate day) {
        var timeline = of(unit);
        var state = timeline.on(day).orElseThrow(() -> {
            var first = timeline.begins().orElseThrow();
            return new RefusedException(
                    "organisation.before-begin",
                    timeline.on(first).orElseThrow().name(),
                    DayWords.of(first));
        });
        if (state.ended()) {
            throw new RefusedException("organisation.ended-already", state.name(), DayWords.of(day));
        }
        return state;
    }

    /** Every unit, also those that have ended or are only planned. */
    Map<UnitId, Timeline<UnitState>> all() {
        return units;
    }

    /**
     * Refuses a unit that does not stand on a day, like {@link #standing}, and one that is planned to end later without
     * being merged: {@code organisation.ends-later}. Who is in a merged unit moves on with it.
     */
    void requireLasting(UnitId unit, LocalDate day) {
        standing(unit, day);
        of(unit).after(day).entrySet().stream()
                .filter(later -> later.getValue().ended() && later.getValue().mergedInto() == null)
                .findFirst()
                .ifPresent(later -> {
                    throw new RefusedException(
                            "organisation.ends-later", later.getValue().name(), DayWords.of(later.getKey()));
                });
    }

    /** The units that stand on a day. */
    Map<UnitId, UnitState> on(LocalDate day) {
        var standing = new LinkedHashMap<UnitId, UnitState>();
        units.forEach((id, timeline) ->
                timeline.on(day).filter(state -> !state.ended()).ifPresent(state -> standing.put(id, state)));
        return standing;
    }

    /** The tree of a day. */
    UnitTree tree(LocalDate day) {
        return new UnitTree(on(day).entrySet().stream()
                .map(entry -> unit(entry.getKey(), entry.getValue()))
                .toList());
    }

    /** The plan once these rows are added to a unit. */
    UnitPlan with(UnitId unit, SortedMap<LocalDate, UnitState> rows) {
        var changed = new HashMap<>(units);
        var before = changed.getOrDefault(unit, new Timeline<>(new TreeMap<>(), List.of(UnitState.UnitFact.values())));
        changed.put(unit, before.with(rows));
        return new UnitPlan(changed);
    }

    /**
     * Refuses when the plan breaks a rule on a day or on any later day for which something is planned, where it did not
     * break it before: a circle, a parent that is not there, two sisters of one name, more than {@value #MOST_LEVELS}
     * levels.
     */
    void requireSound(UnitPlan before, LocalDate from) {
        var days = new TreeSet<LocalDate>();
        days.add(from);
        units.values().forEach(timeline -> days.addAll(timeline.after(from).keySet()));
        for (var day : days) {
            var problems = problems(day);
            problems.removeAll(before.problems(day));
            problems.stream().findFirst().ifPresent(problem -> {
                var name = of(problem.unit()).on(day).orElseThrow().name();
                throw new RefusedException(problem.key(), name, DayWords.of(day), MOST_LEVELS);
            });
        }
    }

    private List<Problem> problems(LocalDate day) {
        var standing = on(day);
        var problems = new ArrayList<Problem>();
        var names = new HashSet<Place>();
        standing.forEach((id, state) -> {
            if (state.parent() != null && !standing.containsKey(state.parent())) {
                problems.add(new Problem("organisation.parent-missing", id));
            }
            if (!names.add(new Place(state.parent(), UnitNames.key(state.name())))) {
                problems.add(new Problem("organisation.twin", id));
            }
            depthProblem(id, standing).ifPresent(key -> problems.add(new Problem(key, id)));
        });
        return problems;
    }

    private static Optional<String> depthProblem(UnitId id, Map<UnitId, UnitState> standing) {
        Set<UnitId> seen = new HashSet<>();
        @Nullable UnitId next = id;
        while (next != null && standing.get(next) != null) {
            if (!seen.add(next)) {
                return Optional.of("organisation.circle");
            }
            next = standing.get(next).parent();
        }
        return seen.size() > MOST_LEVELS ? Optional.of("organisation.too-deep") : Optional.empty();
    }

    private static Unit unit(UnitId id, UnitState state) {
        return new Unit(
                id,
                state.name(),
                state.parent(),
                state.opd(),
                state.head() == null ? null : state.head().employee());
    }
}
