package id.netral.assessment.exchange.qti;

import id.netral.assessment.exchange.common.XmlElement;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Gives the elements of QTI 3.0 the names they have in 2.1. */
final class QtiNames {

    private static final String PREFIX = "qti-";
    private static final Pattern HYPHEN = Pattern.compile("-([a-z])");

    private QtiNames() {}

    static XmlElement usual(XmlElement element) {
        var name =
                element.name().startsWith(PREFIX) ? humped(element.name().substring(PREFIX.length())) : element.name();
        Map<String, String> attributes = new HashMap<>();
        element.attributes()
                .forEach((key, value) -> attributes.put(key.startsWith("data-") ? key : humped(key), value));
        var renamed = new XmlElement(name, element.namespace(), attributes, element.line());
        for (var part : element.content()) {
            renamed.content().add(part instanceof XmlElement child ? usual(child) : part);
        }
        return renamed;
    }

    private static String humped(String name) {
        return name.indexOf('-') < 0
                ? name
                : HYPHEN.matcher(name).replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    }
}
