package id.netral.people.roster.comparison;

import id.netral.people.Unit;
import id.netral.people.UnitId;
import id.netral.people.UnitNames;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The tree of units while a roster is compared or applied: those that exist, and those the roster names and nobody has yet.
 * A roster names a unit by its plain name or by a path from above.
 */
public final class RosterUnits {

    /** The unit a row means, or all it may mean and what is to be made below the right one. */
    public record Meaning(List<UnitNode> candidates, List<String> rest) {

        Optional<UnitNode> unit() {
            return candidates.size() == 1 && rest.isEmpty() ? Optional.of(candidates.getFirst()) : Optional.empty();
        }
    }

    private final RosterTables tables;
    private final Map<Long, UnitNode> byId = new HashMap<>();
    private final Map<String, List<UnitNode>> byKey = new LinkedHashMap<>();
    private final Map<List<String>, Meaning> known = new HashMap<>();
    private final List<UnitNode> made = new ArrayList<>();

    public RosterUnits(RosterTables tables) {
        this.tables = tables;
        var rows = new LinkedHashMap<UnitId, Unit>();
        tables.units().forEach(row -> rows.put(row.id(), row));
        rows.keySet().forEach(id -> node(id, rows, 0));
    }

    /** A circle, should one ever come in, ends where it closes. */
    private UnitNode node(UnitId id, Map<UnitId, Unit> rows, int depth) {
        var existing = byId.get(id.value());
        if (existing != null) {
            return existing;
        }
        var row = Objects.requireNonNull(rows.get(id));
        var above = row.parent();
        var parent =
                above == null || !rows.containsKey(above) || depth > rows.size() ? null : node(above, rows, depth + 1);
        var again = byId.get(id.value());
        return again != null ? again : add(new UnitNode(row.name(), parent, id));
    }

    private UnitNode add(UnitNode node) {
        var key = UnitNames.key(node.name());
        var parent = node.parent();
        if (parent != null) {
            parent.children().put(key, node);
        }
        byKey.computeIfAbsent(key, absent -> new ArrayList<>()).add(node);
        var id = node.id();
        if (id != null) {
            byId.put(id.value(), node);
        }
        return node;
    }

    /** The path of a unit that exists; empty text for another. */
    public String path(long id) {
        var node = byId.get(id);
        return node == null ? "" : node.path();
    }

    /** The unit and all below it that exist; none for a unit that does not. */
    public Set<Long> below(UnitId id) {
        var found = new LinkedHashSet<Long>();
        var open = new ArrayDeque<UnitNode>();
        Optional.ofNullable(byId.get(id.value())).ifPresent(open::add);
        while (!open.isEmpty()) {
            var next = open.remove();
            Optional.ofNullable(next.id()).ifPresent(existing -> found.add(existing.value()));
            open.addAll(next.children().values());
        }
        return found;
    }

    /** What the cells mean. For a unit that nobody has it is planned here, below the unit the path names. */
    Meaning meaning(List<String> cells) {
        var before = known.get(cells);
        if (before != null) {
            return before;
        }
        var meaning = find(UnitPathText.names(cells, this::isKnown));
        if (meaning.candidates().size() <= 1 && !meaning.rest().isEmpty()) {
            var parent =
                    meaning.candidates().isEmpty() ? null : meaning.candidates().getFirst();
            meaning = new Meaning(List.of(plan(parent, meaning.rest())), List.of());
        }
        known.put(cells, meaning);
        return meaning;
    }

    /** The unit of the rest of a path below this parent, planned when nobody has it. */
    UnitNode plan(@Nullable UnitNode parent, List<String> rest) {
        var node = parent;
        for (var name : rest) {
            node = child(node, name);
        }
        if (node == null) {
            throw new IllegalArgumentException("a path has at least one name");
        }
        return node;
    }

    private UnitNode child(@Nullable UnitNode parent, String name) {
        var key = UnitNames.key(name);
        var sister = parent == null ? top(key) : parent.children().get(key);
        if (sister != null) {
            return sister;
        }
        // the database may see two spellings as one where we do not: it decides
        var above = parent == null ? null : parent.id();
        if (parent == null || above != null) {
            var stored = tables.unit(above, name).map(id -> byId.get(id.value()));
            if (stored.isPresent()) {
                return stored.get();
            }
        }
        var node = add(new UnitNode(name, parent, null));
        made.add(node);
        return node;
    }

    private @Nullable UnitNode top(String key) {
        return byKey.getOrDefault(key, List.of()).stream()
                .filter(node -> node.parent() == null)
                .findFirst()
                .orElse(null);
    }

    private Meaning find(List<String> names) {
        var standing = byKey.getOrDefault(UnitNames.key(names.getFirst()), List.of());
        if (standing.isEmpty()) {
            return new Meaning(List.of(), names);
        }
        var reached = standing;
        for (var step = 1; step < names.size(); step++) {
            var next = step(reached, UnitNames.key(names.get(step)));
            if (next.isEmpty()) {
                return new Meaning(topmost(reached), names.subList(step, names.size()));
            }
            reached = next;
        }
        return new Meaning(List.copyOf(reached), List.of());
    }

    private static List<UnitNode> step(List<UnitNode> from, String key) {
        var direct = from.stream()
                .flatMap(node -> Optional.ofNullable(node.children().get(key)).stream())
                .toList();
        return direct.isEmpty()
                ? from.stream()
                        .flatMap(node -> node.below(key).stream())
                        .distinct()
                        .toList()
                : direct;
    }

    /** A new unit's path begins at the top: of several units of a name the one that stands there is meant. */
    private static List<UnitNode> topmost(List<UnitNode> nodes) {
        var tops = nodes.stream().filter(node -> node.parent() == null).toList();
        return tops.size() == 1 ? tops : List.copyOf(nodes);
    }

    private boolean isKnown(String name) {
        return byKey.containsKey(UnitNames.key(name));
    }

    /** Units that would be made, parents first, in the spelling met first. */
    public List<UnitNode> planned() {
        return made.stream().sorted(Comparator.comparing(UnitNode::path)).toList();
    }

    /** A unit that exists and is spelled nearly like the planned one, empty when there is none. */
    public Optional<String> similar(UnitNode planned) {
        var key = UnitNames.key(planned.name());
        return byKey.entrySet().stream()
                .filter(entry -> UnitPathText.areAlike(key, entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .filter(node -> !node.isNew())
                .map(UnitNode::path)
                .findFirst();
    }

    /** Makes the unit and those above it that are only planned. */
    public UnitId make(UnitNode node, RosterWriter writer, ImportStamp stamp) {
        var id = node.id();
        if (id != null) {
            return id;
        }
        var parent = node.parent();
        var above = parent == null ? null : make(parent, writer, stamp);
        var unit = writer.unit(above, node.name(), stamp);
        node.made(unit);
        return unit;
    }
}
