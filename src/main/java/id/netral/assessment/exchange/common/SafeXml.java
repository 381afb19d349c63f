package id.netral.assessment.exchange.common;

import id.netral.common.intake.UntrustedXml;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads XML from outside: no document type, no entity of its own, nothing from elsewhere, not too deep. Whatever is wrong
 * is a {@link RefusedFile} with its line.
 */
public final class SafeXml {

    private static final int DEEPEST = 60;
    private static final int MOST_ATTRIBUTES = 50;
    private static final String XINCLUDE = "http://www.w3.org/2001/XInclude";
    private static final XMLInputFactory FACTORY = UntrustedXml.streams();

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
        try {
            var xml = FACTORY.createXMLStreamReader(new StringReader(text));
            while (xml.hasNext()) {
                event(xml.next(), xml);
            }
            return Objects.requireNonNull(root);
        } catch (XMLStreamException e) {
            var line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
            throw new RefusedFile(file, line, "exchange.fault.xml");
        }
    }

    private void event(int event, XMLStreamReader xml) {
        switch (event) {
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw new RefusedFile(file, line(xml), "exchange.fault.entities");
            case XMLStreamConstants.START_ELEMENT -> start(xml);
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                if (open.size() > 1) {
                    open.getFirst().content().add(xml.getText());
                }
            }
            case XMLStreamConstants.END_ELEMENT -> end();
            default -> {}
        }
    }

    private void start(XMLStreamReader xml) {
        var namespace = xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI();
        if (namespace.equals(XINCLUDE)) {
            throw new RefusedFile(file, line(xml), "exchange.fault.entities");
        }
        if (open.size() >= DEEPEST || xml.getAttributeCount() > MOST_ATTRIBUTES) {
            throw new RefusedFile(file, line(xml), "exchange.fault.xmlDeep");
        }
        Map<String, String> attributes = new HashMap<>();
        for (var i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        open.push(new XmlElement(xml.getLocalName(), namespace, attributes, line(xml)));
    }

    private void end() {
        var done = open.pop();
        if (open.size() == 1) {
            taker.accept(open.getFirst(), done);
        } else if (open.isEmpty()) {
            root = done;
        } else {
            open.getFirst().content().add(done);
        }
    }

    private static int line(XMLStreamReader xml) {
        return xml.getLocation().getLineNumber();
    }
}
