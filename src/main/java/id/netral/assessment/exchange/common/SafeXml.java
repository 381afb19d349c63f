package id.netral.assessment.exchange.common;

import id.netral.common.intake.XmlWalk;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads XML from outside: no document type, no entity of its own, nothing from elsewhere, not too deep. Whatever is wrong
 * is a {@link RefusedFile} with its line.
 */
public final class SafeXml implements XmlWalk.Visitor {

    private static final int DEEPEST = 60;
    private static final int MOST_ATTRIBUTES = 50;
    private static final String XINCLUDE = "http://www.w3.org/2001/XInclude";

    private final String file;
    private final BiConsumer<XmlElement, XmlElement> taker;
    private final Deque<XmlElement> open = new ArrayDeque<>();
    private @Nullable XmlElement root;

    private SafeXml(String file, BiConsumer<XmlElement, XmlElement> taker) {
        this.file = file;
        this.taker = taker;
    }

    /** Hands the root's children on one by one, together with the root, which does not keep them. */
    public static void children(String file, String text, BiConsumer<XmlElement, XmlElement> taker) {
        new SafeXml(file, taker).read(text);
    }

    /** The whole document; its root keeps its children. */
    public static XmlElement document(String file, String text) {
        return new SafeXml(file, (root, child) -> root.content().add(child)).read(text);
    }

    private XmlElement read(String text) {
        new XmlWalk(DEEPEST, MOST_ATTRIBUTES, this::refused, this).read(new StringReader(text));
        return Objects.requireNonNull(root);
    }

    private RefusedFile refused(XmlWalk.Fault fault, int line) {
        return new RefusedFile(
                file,
                line,
                switch (fault) {
                    case ENTITIES -> "exchange.fault.entities";
                    case TOO_DEEP -> "exchange.fault.xmlDeep";
                    case LIMIT, DAMAGED -> "exchange.fault.xml";
                });
    }

    @Override
    public void text(String text) {
        if (open.size() > 1) {
            open.getFirst().content().add(text);
        }
    }

    @Override
    public void start(XMLStreamReader at) {
        var namespace = at.getNamespaceURI() == null ? "" : at.getNamespaceURI();
        if (namespace.equals(XINCLUDE)) {
            throw refused(XmlWalk.Fault.ENTITIES, at.getLocation().getLineNumber());
        }
        Map<String, String> attributes = new HashMap<>();
        for (var i = 0; i < at.getAttributeCount(); i++) {
            attributes.put(at.getAttributeLocalName(i), at.getAttributeValue(i));
        }
        open.push(new XmlElement(
                at.getLocalName(), namespace, attributes, at.getLocation().getLineNumber()));
    }

    @Override
    public void end(XMLStreamReader at) {
        var done = open.pop();
        if (open.size() == 1) {
            taker.accept(open.getFirst(), done);
        } else if (open.isEmpty()) {
            root = done;
        } else {
            open.getFirst().content().add(done);
        }
    }
}
