package id.netral.people.roster.comparison;

import id.netral.people.UnitId;
import id.netral.people.UnitNames;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A unit as {@link RosterUnits} holds it: one that exists, or one the roster would make. */
public final class UnitNode {

    private final String name;
    private final @Nullable UnitNode parent;
    private final boolean isNew;
    private final Map<String, UnitNode> children = new LinkedHashMap<>();
    private @Nullable UnitId id;

    UnitNode(String name, @Nullable UnitNode parent, @Nullable UnitId id) {
        this.name = name;
        this.parent = parent;
        this.id = id;
        this.isNew = id == null;
    }

    String name() {
        return name;
    }

    @Nullable
    UnitNode parent() {
        return parent;
    }

    Map<String, UnitNode> children() {
        return children;
    }

    /** Whether it did not exist when the comparison began. */
    boolean isNew() {
        return isNew;
    }

    /** The unit's id, null before it is made. */
    @Nullable
    UnitId id() {
        return id;
    }

    UnitId requireId() {
        return Objects.requireNonNull(id, "the unit has not been made");
    }

    void made(UnitId made) {
        id = made;
    }

    boolean is(long other) {
        return id != null && id.value() == other;
    }

    /** From the top down, as screens show it. */
    public String path() {
        var names = new ArrayDeque<String>();
        for (var node = this; node != null; node = node.parent) {
            names.addFirst(node.name);
        }
        return String.join(" › ", names);
    }

    /** All units of that key below, at any depth. */
    List<UnitNode> below(String key) {
        var found = new ArrayList<UnitNode>();
        var open = new ArrayDeque<>(children.values());
        while (!open.isEmpty()) {
            var next = open.remove();
            if (UnitNames.key(next.name).equals(key)) {
                found.add(next);
            }
            open.addAll(next.children.values());
        }
        return found;
    }
}
