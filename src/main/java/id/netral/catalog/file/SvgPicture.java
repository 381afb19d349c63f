package id.netral.catalog.file;

import id.netral.common.intake.UntrustedXml;
import id.netral.common.source.Faults;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads an SVG with a parser that fetches nothing, and refuses everything that runs or points elsewhere. */
final class SvgPicture {

    private SvgPicture() {}

    /** The picture; empty when it is not an SVG at all. */
    static Optional<Picture> read(String file, byte[] bytes, Faults faults) {
        var check = new SvgCheck(file, faults);
        try {
            var reader = UntrustedXml.reader();
            reader.setContentHandler(check);
            reader.setErrorHandler(check);
            reader.parse(new InputSource(new ByteArrayInputStream(bytes)));
        } catch (SAXParseException e) {
            faults.add(file, Math.max(1, e.getLineNumber()), "fault.svg", String.valueOf(e.getMessage()));
            return Optional.of(check.picture());
        } catch (SAXException | IOException e) {
            return Optional.empty();
        }
        return check.isSvg() ? Optional.of(check.picture()) : Optional.empty();
    }
}
