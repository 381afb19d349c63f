package id.netral.reporting.template;

import id.netral.common.RefusedException;
import id.netral.common.intake.LimitedStream;
import id.netral.common.intake.UntrustedXml;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Result;
import javax.xml.transform.TransformerException;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.poi.util.XMLHelper;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** A small part of a workbook as a tree. */
final class XmlPart {

    /** Bytes of a part that is taken into memory; only the rows of the data may be more, and those are streamed. */
    static final long MAX_BYTES = 8L * 1024 * 1024;

    private XmlPart() {}

    static Document read(InputStream in) throws IOException {
        try {
            var document = UntrustedXml.documents()
                    .parse(new LimitedStream(in, MAX_BYTES, () -> new RefusedException("template.file.too-much")));
            document.setXmlStandalone(true);
            return document;
        } catch (SAXException e) {
            throw new RefusedException("template.file.damaged");
        }
    }

    static byte[] bytes(Document document) {
        var out = new ByteArrayOutputStream();
        write(document, new StreamResult(out), false);
        return out.toByteArray();
    }

    /** The element alone, without the declaration of a document. */
    static String text(Element element) {
        var out = new StringWriter();
        write(element, new StreamResult(out), true);
        return out.toString();
    }

    /** Writes trees that we hold already and reads nothing from outside: POI's transformer serves, there is nothing to guard. */
    private static void write(Node node, Result result, boolean part) {
        try {
            var transformer = XMLHelper.newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, part ? "yes" : "no");
            transformer.transform(new DOMSource(node), result);
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Children of the local name. */
    static List<Element> children(Element parent, String name) {
        var found = new ArrayList<Element>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && name.equals(element.getLocalName())) {
                found.add(element);
            }
        }
        return found;
    }

    static Optional<Element> child(Element parent, String name) {
        return children(parent, name).stream().findFirst();
    }

    /** All elements below, in the document's order. */
    static List<Element> all(Element root) {
        var found = new ArrayList<Element>();
        var nodes = root.getElementsByTagName("*");
        for (var i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    /** A new element beside others, in the namespace of the model. */
    static Element create(Element model, String name) {
        var prefix = model.getPrefix();
        return model.getOwnerDocument()
                .createElementNS(model.getNamespaceURI(), prefix == null ? name : prefix + ":" + name);
    }

    /** The number in the attribute, the other one when there is none. */
    static int number(Element element, String attribute, int otherwise) {
        var text = element.getAttribute(attribute);
        try {
            return text.isEmpty() ? otherwise : Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    static boolean isOn(Element element, String attribute) {
        var text = element.getAttribute(attribute);
        return "1".equals(text) || "true".equals(text);
    }
}
