package id.netral.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** Attributes of one node; what nobody asked for, or is not of the kind asked for, gives a note. */
final class JsonAttributes {

    /** What editors write of themselves where nothing is meant by it. */
    private static final Set<String> MEANINGLESS = Set.of("colspan=1", "rowspan=1");

    private final String type;
    private final JsonNode attrs;
    private final List<DocumentNote> notes;
    private final Set<String> asked = new HashSet<>();

    JsonAttributes(JsonNode node, List<DocumentNote> notes) {
        this.type = node.path("type").stringValue("");
        this.attrs = node.path("attrs");
        this.notes = notes;
    }

    String id() {
        var id = find("id").map(value -> value.stringValue("")).orElse("");
        return BlockIds.isId(id) ? id : BlockIds.next();
    }

    /** The text, empty when there is none. */
    String text(String name) {
        return find(name)
                .map(value -> {
                    if (!value.isString()) {
                        dropped(name);
                    }
                    return value.stringValue("");
                })
                .orElse("");
    }

    /** The text when it is of that form, else empty. */
    String text(String name, Predicate<String> form) {
        var text = text(name);
        if (text.isEmpty() || form.test(text)) {
            return text;
        }
        dropped(name);
        return "";
    }

    /** The number when it lies within the bounds, else the nearest bound; the usual one when there is none. */
    int number(String name, int min, int max, int usual) {
        var value = find(name).orElse(null);
        if (value == null) {
            return usual;
        }
        if (!value.isInt()) {
            dropped(name);
            return usual;
        }
        var number = Math.clamp(value.intValue(), min, max);
        if (number != value.intValue()) {
            dropped(name);
        }
        return number;
    }

    boolean flag(String name) {
        return find(name).map(value -> value.booleanValue(false)).orElse(false);
    }

    List<JsonNode> list(String name) {
        return find(name)
                .map(value -> {
                    if (!value.isArray()) {
                        dropped(name);
                    }
                    return List.copyOf(value.isArray() ? value.values() : List.<JsonNode>of());
                })
                .orElse(List.of());
    }

    /** Notes an attribute that could not be taken. */
    void dropped(String name) {
        notes.add(new DocumentNote("document.note.attribute", name, type));
    }

    /** Notes everything nobody asked for. */
    void dropOthers() {
        var others = new ArrayList<String>();
        attrs.properties().forEach(entry -> {
            var said = entry.getKey() + "=" + entry.getValue();
            if (!asked.contains(entry.getKey()) && !entry.getValue().isNull() && !MEANINGLESS.contains(said)) {
                others.add(entry.getKey());
            }
        });
        others.forEach(this::dropped);
    }

    private Optional<JsonNode> find(String name) {
        asked.add(name);
        return Optional.ofNullable(attrs.get(name)).filter(value -> !value.isNull());
    }
}
