package id.netral.authoring.importing.office;

import id.netral.common.RefusedException;
import id.netral.common.intake.LimitedStream;
import id.netral.common.intake.XmlWalk;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads the XML of Office files from outside: no document type, no entity of its own, nothing from elsewhere, not too
 * deep and not too much. A part is read child by child, so that a long document is never in memory as a whole.
 */
final class OfficeXml implements XmlWalk.Visitor {

    /** A table in a table takes four levels, so this is more than anybody nests on purpose; less than the parser allows. */
    private static final int DEEPEST = 150;

    /** Most elements of all parts together. */
    static final int MOST_ELEMENTS = 1_500_000;

    /** So much of a part may be in memory at once: a table of a thousand rows and more. */
    private static final int MOST_AT_ONCE = 200_000;

    private static final int MOST_ATTRIBUTES = 100;
    private static final long MOST_BYTES = 40L * 1024 * 1024;
    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"),
            Map.entry("http://purl.oclc.org/ooxml/wordprocessingml/main", "w"),
            Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r"),
            Map.entry("http://purl.oclc.org/ooxml/officeDocument/relationships", "r"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/main", "a"),
            Map.entry("http://purl.oclc.org/ooxml/drawingml/main", "a"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "wp"),
            Map.entry("http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing", "wp"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/picture", "pic"),
            Map.entry("http://purl.oclc.org/ooxml/drawingml/picture", "pic"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/chart", "c"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/diagram", "dgm"),
            Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/math", "m"),
            Map.entry("http://purl.oclc.org/ooxml/officeDocument/math", "m"),
            Map.entry("http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"),
            Map.entry("http://schemas.openxmlformats.org/presentationml/2006/main", "p"),
            Map.entry("http://schemas.microsoft.com/office/powerpoint/2010/main", "p14"),
            Map.entry("http://schemas.microsoft.com/office/word/2010/wordprocessingShape", "wps"),
            Map.entry("http://schemas.microsoft.com/office/word/2010/wordml", "w14"),
            Map.entry("urn:schemas-microsoft-com:vml", "v"),
            Map.entry("urn:schemas-microsoft-com:office:office", "o"));

    private final String parent;
    private final Consumer<XmlTree> taker;
    private final Deque<XmlTree> open = new ArrayDeque<>();
    private int elements;
    private int atOnce;
    private boolean inside;

    private OfficeXml(String parent, Consumer<XmlTree> taker) {
        this.parent = parent;
        this.taker = taker;
    }

    /** Hands on the children of the first element of that name one by one; they are forgotten afterwards. */
    static void children(InputStream in, String parent, Consumer<XmlTree> taker) {
        new OfficeXml(parent, taker).read(in);
    }

    /** Reads a part only to see that it is harmless, and says how many elements it has. */
    static int check(InputStream in) {
        var xml = new OfficeXml("", child -> {});
        xml.read(in);
        return xml.elements;
    }

    private void read(InputStream in) {
        var limited = new LimitedStream(in, MOST_BYTES, () -> new RefusedException("importing.file.bomb"));
        new XmlWalk(DEEPEST, MOST_ATTRIBUTES, (fault, line) -> refused(fault), this).read(limited);
    }

    private static RefusedException refused(XmlWalk.Fault fault) {
        return new RefusedException(
                switch (fault) {
                    case ENTITIES -> "importing.file.entities";
                    case TOO_DEEP, LIMIT -> "importing.file.too-deep";
                    case DAMAGED -> "importing.file.damaged";
                });
    }

    @Override
    public void text(String text) {
        if (!open.isEmpty()) {
            open.getFirst().content().add(text);
        }
    }

    @Override
    public void start(XMLStreamReader xml) {
        if (++elements > MOST_ELEMENTS) {
            throw refused(XmlWalk.Fault.TOO_DEEP);
        }
        var name = name(xml.getNamespaceURI(), xml.getLocalName());
        if (!inside) {
            inside = name.equals(parent);
            return;
        }
        if (++atOnce > MOST_AT_ONCE) {
            throw refused(XmlWalk.Fault.TOO_DEEP);
        }
        var element = new XmlTree(name, attributes(xml));
        if (!open.isEmpty()) {
            open.getFirst().content().add(element);
        }
        open.push(element);
    }

    @Override
    public void end(XMLStreamReader xml) {
        if (open.isEmpty()) {
            inside = inside && !name(xml.getNamespaceURI(), xml.getLocalName()).equals(parent);
            return;
        }
        var done = open.pop();
        if (open.isEmpty()) {
            atOnce = 0;
            taker.accept(done);
        }
    }

    private static Map<String, String> attributes(XMLStreamReader xml) {
        if (xml.getAttributeCount() == 0) {
            return Map.of();
        }
        Map<String, String> attributes = new HashMap<>();
        for (var i = 0; i < xml.getAttributeCount(); i++) {
            var space = xml.getAttributeNamespace(i);
            var own = space == null || space.isEmpty() || space.equals(xml.getNamespaceURI());
            var local = xml.getAttributeLocalName(i);
            attributes.put(own ? local : name(space, local), xml.getAttributeValue(i));
        }
        return attributes;
    }

    private static String name(@Nullable String space, String local) {
        return PREFIXES.getOrDefault(space == null ? "" : space, "") + ":" + local;
    }
}
