package id.netral.authoring.importing.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An element of an Office file. Names carry the usual prefix whatever the file calls its namespaces, for example
 * {@code w:p} or {@code a:blip}.
 *
 * @param attributes by name; the prefix stands only before those of another namespace than the element's, {@code r:id}
 * @param content elements and texts in their order
 */
public record XmlTree(String name, Map<String, String> attributes, List<Object> content) {

    XmlTree(String name, Map<String, String> attributes) {
        this(name, attributes, new ArrayList<>());
    }

    public boolean is(String other) {
        return name.equals(other);
    }

    /** The attribute, empty when it is not there. */
    public String attribute(String key) {
        return attributes.getOrDefault(key, "");
    }

    public Stream<XmlTree> children() {
        return content.stream().filter(XmlTree.class::isInstance).map(XmlTree.class::cast);
    }

    public Stream<XmlTree> children(String of) {
        return children().filter(child -> child.is(of));
    }

    /** The first child of the name, null when there is none. */
    @Nullable
    public XmlTree child(String of) {
        return children(of).findFirst().orElse(null);
    }

    /** The element at the end of the path, null when one on the way is missing. */
    @Nullable
    public XmlTree at(String... path) {
        XmlTree here = this;
        for (var step : path) {
            here = here == null ? null : here.child(step);
        }
        return here;
    }

    /** An attribute of the element at the end of the path; empty when there is no such thing. */
    public String value(String attribute, String... path) {
        var there = at(path);
        return there == null ? "" : there.attribute(attribute);
    }

    /** All elements below this one, this one not included, in the file's order. */
    public Stream<XmlTree> below() {
        return children().flatMap(child -> Stream.concat(Stream.of(child), child.below()));
    }

    /** The first element of the name below this one, null when there is none. */
    @Nullable
    public XmlTree first(String of) {
        return below().filter(element -> element.is(of)).findFirst().orElse(null);
    }

    /** Whether an element of the name stands below this one. */
    public boolean has(String of) {
        return first(of) != null;
    }

    /** All text below this one. */
    public String text() {
        var text = new StringBuilder();
        collect(text);
        return text.toString();
    }

    private void collect(StringBuilder text) {
        for (var part : content) {
            if (part instanceof XmlTree element) {
                element.collect(text);
            } else {
                text.append(part);
            }
        }
    }
}
