package id.netral.media;

import id.netral.common.RefusedException;
import id.netral.common.intake.UntrustedXml;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Looks into SVG and captions. Publishing looks at an SVG once more, and more closely. */
final class TextCheck {

    private static final long LONGEST = 5_000_000;

    private TextCheck() {}

    /** Refuses text that is no UTF-8, too long, or an SVG that could run something. */
    static void require(Path file, MediaKind kind, String name) throws IOException {
        if (Files.size(file) > LONGEST) {
            throw new RefusedException("media.too-large", LONGEST / 1_000_000);
        }
        try {
            if (Files.readString(file).indexOf('\0') >= 0) {
                throw new RefusedException("media.damaged", name);
            }
        } catch (CharacterCodingException e) {
            throw new RefusedException("media.damaged", name);
        }
        if (kind == MediaKind.SVG) {
            svg(file, name);
        }
    }

    private static void svg(Path file, String name) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var reader = UntrustedXml.reader();
            var drawing = new Drawing();
            reader.setContentHandler(drawing);
            reader.setErrorHandler(drawing);
            reader.parse(new InputSource(in));
        } catch (SAXException e) {
            throw new RefusedException("media.svg", name);
        }
    }

    /** Stops at what is no drawing. */
    private static final class Drawing extends DefaultHandler {

        private static final String SVG = "http://www.w3.org/2000/svg";
        private static final Set<String> ACTIVE = Set.of("script", "foreignobject", "iframe", "handler", "set");

        private boolean begun;

        @Override
        public void startElement(String uri, String local, String qualified, Attributes attributes)
                throws SAXException {
            if (!begun && !(SVG.equals(uri) && "svg".equals(local))
                    || ACTIVE.contains(local.toLowerCase(Locale.ROOT))
                    || local.toLowerCase(Locale.ROOT).startsWith("animate")) {
                throw new SAXException(qualified);
            }
            begun = true;
            for (var i = 0; i < attributes.getLength(); i++) {
                check(attributes.getLocalName(i).toLowerCase(Locale.ROOT), attributes.getValue(i));
            }
        }

        private static void check(String name, String value) throws SAXException {
            var link = name.equals("href") || name.equals("src");
            if (name.startsWith("on") || link && !value.startsWith("#")) {
                throw new SAXException(name);
            }
        }

        @Override
        public void processingInstruction(String target, String data) throws SAXException {
            throw new SAXException(target); // <?xml-stylesheet …?> would load a style sheet
        }
    }
}
