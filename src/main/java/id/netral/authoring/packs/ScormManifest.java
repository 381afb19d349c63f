package id.netral.authoring.packs;

import java.io.StringWriter;
import java.util.Collection;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes {@code imsmanifest.xml} of a package with a single SCO. */
final class ScormManifest {

    private static final String CONTENT = "http://www.imsproject.org/xsd/imscp_rootv1p1p2";
    private static final String ADL = "http://www.adlnet.org/xsd/adlcp_rootv1p2";
    private static final String INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";
    private static final String LOCATIONS = CONTENT + " imscp_rootv1p1p2.xsd " + ADL + " adlcp_rootv1p2.xsd";

    private final XMLStreamWriter xml;

    private ScormManifest(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static String of(ScormModule module, Collection<String> files) {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            new ScormManifest(xml).write(module, files);
            xml.writeEndDocument();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private void write(ScormModule module, Collection<String> files) throws XMLStreamException {
        xml.writeStartElement("manifest");
        xml.writeDefaultNamespace(CONTENT);
        xml.writeNamespace("adlcp", ADL);
        xml.writeNamespace("xsi", INSTANCE);
        xml.writeAttribute("identifier", "netral-" + module.slug() + "-v" + module.version());
        xml.writeAttribute("version", "1.0");
        xml.writeAttribute("xsi", INSTANCE, "schemaLocation", LOCATIONS);
        xml.writeStartElement("metadata");
        text("schema", "ADL SCORM");
        text("schemaversion", "1.2");
        xml.writeEndElement();
        organisation(module);
        resource(files);
        xml.writeEndElement();
    }

    private void organisation(ScormModule module) throws XMLStreamException {
        xml.writeStartElement("organizations");
        xml.writeAttribute("default", "modul");
        xml.writeStartElement("organization");
        xml.writeAttribute("identifier", "modul");
        text("title", module.title());
        xml.writeStartElement("item");
        xml.writeAttribute("identifier", "isi");
        xml.writeAttribute("identifierref", "halaman");
        xml.writeAttribute("isvisible", "true");
        text("title", module.title());
        xml.writeStartElement("adlcp", "masteryscore", ADL);
        xml.writeCharacters(String.valueOf(module.quiz().passMark()));
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void resource(Collection<String> files) throws XMLStreamException {
        xml.writeStartElement("resources");
        xml.writeStartElement("resource");
        xml.writeAttribute("identifier", "halaman");
        xml.writeAttribute("type", "webcontent");
        xml.writeAttribute("adlcp", ADL, "scormtype", "sco");
        xml.writeAttribute("href", ScormPackage.PAGE);
        for (var file : files) {
            xml.writeEmptyElement("file");
            xml.writeAttribute("href", file);
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void text(String element, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
