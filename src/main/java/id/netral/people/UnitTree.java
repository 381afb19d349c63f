package id.netral.people;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All units of one day, as one moment knew them. Immutable. A unit whose parent is not in the tree stands at the top, and a
 * circle, should one ever come in, is entered once: no question about a tree runs for ever.
 */
public final class UnitTree {

    private static final String STEP = " › ";

    private final Map<UnitId, Unit> units = new LinkedHashMap<>();
    private final Map<UnitId, List<Unit>> children;
    private final Set<String> twins;

    /** A tree of these units. */
    public UnitTree(Collection<Unit> all) {
        all.stream().sorted(Comparator.comparing(Unit::name)).forEach(unit -> units.put(unit.id(), unit));
        var seen = new HashSet<String>();
        twins = units.values().stream()
                .map(Unit::name)
                .filter(name -> !seen.add(name))
                .collect(Collectors.toUnmodifiableSet());
        children = units.values().stream()
                .filter(unit -> parent(unit).isPresent())
                .collect(
                        Collectors.groupingBy(unit -> parent(unit).orElseThrow().id()));
    }

    /** The unit, empty when the day knows none of that id. */
    public Optional<Unit> find(UnitId id) {
        return Optional.ofNullable(units.get(id));
    }

    /** All units, by name. */
    public Collection<Unit> all() {
        return Collections.unmodifiableCollection(units.values());
    }

    /** Units without a parent, by name. */
    public List<Unit> tops() {
        return units.values().stream().filter(unit -> parent(unit).isEmpty()).toList();
    }

    /** The units directly below, by name. */
    public List<Unit> children(UnitId id) {
        return List.copyOf(children.getOrDefault(id, List.of()));
    }

    /** The unit and everything below it, itself first; empty for a unit that is not in the tree. */
    public Set<UnitId> below(UnitId id) {
        var found = new LinkedHashSet<UnitId>();
        var open = new ArrayDeque<UnitId>();
        find(id).ifPresent(unit -> open.add(unit.id()));
        while (!open.isEmpty()) {
            var next = open.remove();
            if (found.add(next)) {
                children(next).forEach(child -> open.add(child.id()));
            }
        }
        return found;
    }

    /** From the top down to the unit; empty for a unit that is not in the tree. */
    public List<Unit> path(UnitId id) {
        var path = new ArrayList<Unit>();
        var seen = new LinkedHashSet<UnitId>();
        var next = find(id);
        while (next.isPresent() && seen.add(next.get().id())) {
            path.addFirst(next.get());
            next = parent(next.get());
        }
        return path;
    }

    /** The path in words: {@code Dinas Contoh › Bidang Satu › Seksi A}; empty text for a unit that is not in the tree. */
    public String pathName(UnitId id) {
        return path(id).stream().map(Unit::name).collect(Collectors.joining(STEP));
    }

    /** The name where it is the only one of its kind, else the path in words. */
    public String label(UnitId id) {
        var name = find(id).map(Unit::name).orElse("");
        return twins.contains(name) ? pathName(id) : name;
    }

    /** The OPD a unit belongs to: itself or the nearest above that is one, else the topmost. */
    public Optional<Unit> opd(UnitId id) {
        var path = path(id);
        return path.reversed().stream()
                .filter(Unit::opd)
                .findFirst()
                .or(() -> path.stream().findFirst());
    }

    private Optional<Unit> parent(Unit unit) {
        return Optional.ofNullable(unit.parent()).flatMap(this::find);
    }
}
