package id.netral.authoring.importing.word;

import id.netral.authoring.importing.common.ListEntry;
import id.netral.authoring.importing.office.Numbers;
import id.netral.authoring.importing.office.XmlTree;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which lists of a Word file are numbered, from its numbering part. */
final class DocxNumbering {

    private static final String NO_LIST = "0";

    private final Map<String, XmlTree> abstracts = new HashMap<>();
    private final Map<String, XmlTree> numbers = new HashMap<>();

    void add(XmlTree child) {
        if (child.is("w:abstractNum")) {
            abstracts.putIfAbsent(child.attribute("abstractNumId"), child);
        } else if (child.is("w:num")) {
            numbers.putIfAbsent(child.attribute("numId"), child);
        }
    }

    /** The paragraph's place by its {@code w:numPr}; null when it is not in a list. */
    @Nullable
    ListEntry entry(@Nullable XmlTree properties) {
        if (properties == null) {
            return null;
        }
        var id = properties.value("val", "w:numId");
        var level = Math.clamp(Numbers.whole(properties.value("val", "w:ilvl"), 0), 0, 8);
        if (id.isEmpty() || id.equals(NO_LIST)) {
            return null;
        }
        var definition = level(id, level);
        if (definition == null) {
            return new ListEntry(id, level, false, 1);
        }
        var format = definition.value("val", "w:numFmt");
        if (format.equals("none") && definition.value("val", "w:lvlText").isEmpty()) {
            return null; // outline numbering that shows nothing
        }
        var ordered = !format.equals("bullet") && !format.equals("none");
        return new ListEntry(id, level, ordered, start(id, level, definition));
    }

    private int start(String id, int level, XmlTree definition) {
        var number = numbers.get(id);
        var override = number == null
                ? null
                : number.children("w:lvlOverride")
                        .filter(over -> over.attribute("ilvl").equals(Integer.toString(level)))
                        .findFirst()
                        .orElse(null);
        var own = override == null ? "" : override.value("val", "w:startOverride");
        return Math.clamp(Numbers.whole(own, Numbers.whole(definition.value("val", "w:start"), 1)), 0, 9_999);
    }

    private @Nullable XmlTree level(String id, int level) {
        var number = numbers.get(id);
        if (number == null) {
            return null;
        }
        var wanted = Integer.toString(level);
        var override = number.children("w:lvlOverride")
                .map(over -> over.child("w:lvl"))
                .filter(own -> own != null && own.attribute("ilvl").equals(wanted))
                .findFirst();
        if (override.isPresent()) {
            return override.get();
        }
        var definition = abstracts.get(number.value("val", "w:abstractNumId"));
        return definition == null
                ? null
                : definition
                        .children("w:lvl")
                        .filter(own -> own.attribute("ilvl").equals(wanted))
                        .findFirst()
                        .orElse(null);
    }
}
