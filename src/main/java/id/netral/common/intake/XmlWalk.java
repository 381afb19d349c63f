package id.netral.common.intake;

import java.io.InputStream;
import java.io.Reader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A walk through XML from outside, event by event, so that long files are never in memory as a whole: no document type,
 * no entity of the file's own, nothing from elsewhere, not deeper and with no more attributes than the door takes.
 */
public final class XmlWalk {

    /** What is wrong with XML. */
    public enum Fault {
        /** A document type or an entity of its own. */
        ENTITIES,
        /** Deeper, or with more attributes, than the door takes. */
        TOO_DEEP,
        /** More than the parser takes. */
        LIMIT,
        DAMAGED
    }

    /** Says it in the door's own words. */
    @FunctionalInterface
    public interface Refusal {

        /** What to throw; lines begin at 1. */
        RuntimeException of(Fault fault, int line);
    }

    /** Is told what comes, in the file's order. */
    public interface Visitor {

        /** An element begins, where the reader stands. */
        void start(XMLStreamReader at);

        /** Text of the element begun last that has not ended. */
        void text(String text);

        /** An element ends, where the reader stands. */
        void end(XMLStreamReader at);
    }

    private static final XMLInputFactory FACTORY = UntrustedXml.streams();

    private final int deepest;
    private final int mostAttributes;
    private final Refusal refusal;
    private final Visitor visitor;
    private int depth;

    /**
     * A walk through one file.
     *
     * @param deepest most elements within each other
     * @param mostAttributes most of one element
     */
    public XmlWalk(int deepest, int mostAttributes, Refusal refusal, Visitor visitor) {
        this.deepest = deepest;
        this.mostAttributes = mostAttributes;
        this.refusal = refusal;
        this.visitor = visitor;
    }

    /** Walks through all of the text; throws the refusal at the first fault. */
    public void read(Reader text) {
        read(() -> FACTORY.createXMLStreamReader(text));
    }

    /** Walks through all of the bytes, which say how they are written; throws the refusal at the first fault. */
    public void read(InputStream bytes) {
        read(() -> FACTORY.createXMLStreamReader(bytes));
    }

    @FunctionalInterface
    private interface Opening {
        XMLStreamReader open() throws XMLStreamException;
    }

    private void read(Opening opening) {
        try {
            var xml = opening.open();
            while (xml.hasNext()) {
                event(xml.next(), xml);
            }
        } catch (XMLStreamException e) {
            // the parser's own limits have such codes
            var limit = String.valueOf(e.getMessage()).contains("JAXP0001");
            var line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
            throw refusal.of(limit ? Fault.LIMIT : Fault.DAMAGED, line);
        }
    }

    private void event(int event, XMLStreamReader xml) {
        switch (event) {
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw refused(Fault.ENTITIES, xml);
            case XMLStreamConstants.START_ELEMENT -> start(xml);
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                visitor.text(xml.getText());
            case XMLStreamConstants.END_ELEMENT -> {
                depth--;
                visitor.end(xml);
            }
            default -> {}
        }
    }

    private void start(XMLStreamReader xml) {
        if (++depth > deepest || xml.getAttributeCount() > mostAttributes) {
            throw refused(Fault.TOO_DEEP, xml);
        }
        visitor.start(xml);
    }

    private RuntimeException refused(Fault fault, XMLStreamReader xml) {
        return refusal.of(fault, xml.getLocation().getLineNumber());
    }
}
