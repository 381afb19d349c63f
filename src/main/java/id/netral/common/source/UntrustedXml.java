package id.netral.common.source;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;

/** XML from outside: what a parser must never do for its sake. */
public final class UntrustedXml {

    private UntrustedXml() {}

    /** A parser that knows no document type and no entity of the file's own, and fetches nothing from anywhere. */
    public static XMLInputFactory streams() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched from elsewhere");
        });
        return factory;
    }
}
