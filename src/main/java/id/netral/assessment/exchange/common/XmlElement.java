package id.netral.assessment.exchange.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A piece of XML that knows its line.
 *
 * @param name without prefix
 * @param line 1-based
 * @param content texts and elements in their order
 */
public record XmlElement(
        String name, String namespace, Map<String, String> attributes, int line, List<Object> content) {

    public XmlElement(String name, String namespace, Map<String, String> attributes, int line) {
        this(name, namespace, attributes, line, new ArrayList<>());
    }

    Stream<XmlElement> elements() {
        return content.stream().filter(XmlElement.class::isInstance).map(XmlElement.class::cast);
    }

    public List<XmlElement> children(String wanted) {
        return elements().filter(child -> child.name.equals(wanted)).toList();
    }

    public Optional<XmlElement> child(String wanted) {
        return elements().filter(child -> child.name.equals(wanted)).findFirst();
    }

    /** All elements below with one of the names, in their order; what is inside a found one is not looked at. */
    public List<XmlElement> below(List<String> names) {
        return elements()
                .flatMap(child -> names.contains(child.name) ? Stream.of(child) : child.below(names).stream())
                .toList();
    }

    /** The attribute, empty when there is none. */
    public String attribute(String wanted) {
        return attributes.getOrDefault(wanted, "");
    }

    /** All text inside, as it stands. */
    public String text() {
        var text = new StringBuilder();
        append(text);
        return text.toString();
    }

    /** Text of the child without outer blanks, empty when there is none. */
    public String textOf(String wanted) {
        return child(wanted).map(XmlElement::text).map(String::strip).orElse("");
    }

    private void append(StringBuilder text) {
        for (var part : content) {
            if (part instanceof XmlElement element) {
                element.append(text);
            } else {
                text.append(part);
            }
        }
    }
}
