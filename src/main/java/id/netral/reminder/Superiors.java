package id.netral.reminder;

import id.netral.common.EmployeeId;
import id.netral.people.Unit;
import id.netral.people.UnitId;
import id.netral.people.UnitTree;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who is told about a unit's people, by the tree of a day. Heads who have left are passed over, and nobody is told about
 * himself or herself.
 */
final class Superiors {

    /**
     * Who is told about the people of one unit.
     *
     * @param first of everybody but {@code first}; null when nobody is named
     * @param second of {@code first}
     */
    record Pair(@Nullable EmployeeId first, @Nullable EmployeeId second) {

        static final Pair NOBODY = new Pair(null, null);
    }

    private final UnitTree tree;
    private final Set<EmployeeId> active;

    Superiors(UnitTree tree, Set<EmployeeId> active) {
        this.tree = tree;
        this.active = active;
    }

    /** For each unit, whom its people's duties are told to. */
    Map<UnitId, Pair> of(Audience audience) {
        return tree.all().stream()
                .map(Unit::id)
                .collect(Collectors.toMap(
                        unit -> unit, unit -> audience == Audience.HEAD ? head(unit) : superior(unit)));
    }

    private Pair superior(UnitId unit) {
        var heads = heads(tree.path(unit).reversed());
        return heads.isEmpty() ? Pair.NOBODY : new Pair(heads.getFirst(), heads.size() > 1 ? heads.get(1) : null);
    }

    private Pair head(UnitId unit) {
        var head = heads(tree.opd(unit).stream().toList());
        return head.isEmpty() ? Pair.NOBODY : new Pair(head.getFirst(), null);
    }

    private List<EmployeeId> heads(List<Unit> units) {
        return units.stream()
                .flatMap(unit -> Optional.ofNullable(unit.head()).stream())
                .filter(active::contains)
                .distinct()
                .toList();
    }
}
