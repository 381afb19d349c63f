package id.netral.authoring.compare;

import com.github.difflib.DiffUtils;
import id.netral.authoring.compare.ModuleText.Part;
import id.netral.authoring.compare.PartChange.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares two states of a module: which parts came, went, moved or were renamed, and what their texts say. */
public final class ModuleComparison {

    /** Share of words two lessons have in common, from which on one is the other under a new name. */
    private static final double ALIKE = 0.6;

    private ModuleComparison() {}

    /** The facts, then the lessons in the new order with those that went at their old place, then the questions. */
    public static List<PartChange> of(ModuleText before, ModuleText after) {
        var changes = new ArrayList<PartChange>();
        changes.add(new PartChange(
                Kind.FACTS,
                "",
                "",
                "",
                before.facts().equals(after.facts()) ? Change.SAME : Change.CHANGED,
                false,
                TextComparison.of(before.facts(), after.facts())));
        changes.addAll(parts(Kind.LESSON, before.lessons(), after.lessons()));
        changes.addAll(parts(Kind.QUESTION, before.questions(), after.questions()));
        return List.copyOf(changes);
    }

    private static List<PartChange> parts(Kind kind, List<Part> before, List<Part> after) {
        var partners = partners(before, after);
        var moved = kind == Kind.LESSON ? moved(before, after, partners) : Set.<Part>of();
        var changes = new ArrayList<PartChange>();
        var left = new ArrayList<>(before);
        for (var part : after) {
            var old = partners.get(part);
            if (old != null) {
                gone(kind, left.subList(0, left.indexOf(old)), partners, changes);
                left.remove(old);
            }
            changes.add(change(kind, old, part, moved.contains(part)));
        }
        gone(kind, left, partners, changes);
        return changes;
    }

    /** Adds what stands before the next common part and has no partner, and takes it off. */
    private static void gone(Kind kind, List<Part> before, Map<Part, Part> partners, List<PartChange> changes) {
        for (var each = before.iterator(); each.hasNext(); ) {
            var part = each.next();
            if (!partners.containsValue(part)) {
                changes.add(change(kind, part, null, false));
                each.remove();
            }
        }
    }

    private static PartChange change(Kind kind, @Nullable Part old, @Nullable Part part, boolean moved) {
        var from = old == null ? List.<BlockText>of() : old.blocks();
        var to = part == null ? List.<BlockText>of() : part.blocks();
        var change = old == null
                ? Change.ADDED
                : part == null ? Change.REMOVED : from.equals(to) ? Change.SAME : Change.CHANGED;
        var name = part != null ? part.name() : old == null ? "" : old.name();
        return new PartChange(
                kind,
                name,
                old == null ? null : old.title(),
                part == null ? null : part.title(),
                change,
                moved,
                TextComparison.of(from, to));
    }

    /** New parts by the old ones they were: of the same name, or, among the rest, of much the same text. */
    private static Map<Part, Part> partners(List<Part> before, List<Part> after) {
        var partners = new LinkedHashMap<Part, Part>();
        for (var part : after) {
            before.stream()
                    .filter(old -> old.name().equals(part.name()))
                    .findFirst()
                    .ifPresent(old -> partners.put(part, old));
        }
        for (var part : after) {
            if (!partners.containsKey(part)) {
                before.stream()
                        .filter(old -> !partners.containsValue(old))
                        .filter(old -> TextComparison.similarity(text(old), text(part)) >= ALIKE)
                        .findFirst()
                        .ifPresent(old -> partners.put(part, old));
            }
        }
        return partners;
    }

    private static String text(Part part) {
        return String.join(" ", part.blocks().stream().map(BlockText::text).toList());
    }

    /** Those that stand elsewhere among the parts both sides have; as few as can be. */
    private static Set<Part> moved(List<Part> before, List<Part> after, Map<Part, Part> partners) {
        var common = after.stream().filter(partners::containsKey).toList();
        var olds = new HashSet<>(partners.values());
        var from = before.stream().filter(olds::contains).map(Part::name).toList();
        var to = common.stream()
                .map(part -> partners.getOrDefault(part, part).name())
                .toList();
        var gone = new HashSet<String>();
        DiffUtils.diff(from, to)
                .getDeltas()
                .forEach(delta -> gone.addAll(delta.getTarget().getLines()));
        var moved = new HashSet<Part>();
        common.stream()
                .filter(part -> gone.contains(partners.getOrDefault(part, part).name()))
                .forEach(moved::add);
        return moved;
    }
}
