package id.netral.common.workbook;

import id.netral.common.intake.UntrustedXml;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.opc.ContentTypes;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The parts of an Office file that POI makes trees of as soon as it opens it, before any of our own limits: the list of
 * content types, the relations, the core properties. A tree takes many times the memory of its text.
 *
 * <p>Measured by unpacking, as the sizes a file states about itself may be wrong.
 */
public final class EagerParts {

    /** Of all such parts together: fits 40,000 people each with a link to their e-mail address, about 180 bytes a link. */
    private static final long MOST_BYTES = 8L * 1024 * 1024;

    /** Of markup in them: a tree costs more for each element than for its text. */
    private static final int MOST_TAGS = 100_000;

    private static final int BUFFER = 1 << 14;
    private static final String TYPES = "[content_types].xml";

    private final ZipFile zip;
    private final byte[] buffer = new byte[BUFFER];
    private long bytesLeft = MOST_BYTES;
    private int tagsLeft = MOST_TAGS;

    private EagerParts(ZipFile zip) {
        this.zip = zip;
    }

    /** Whether the file's parts of that kind are of a size that may be opened; also when it is no such file at all. */
    public static boolean fit(Path file) {
        try (var zip = ZipFile.builder().setPath(file).get()) {
            return new EagerParts(zip).fit();
        } catch (IOException | RuntimeException e) {
            return true; // whoever opens it next says what is wrong with it
        }
    }

    private boolean fit() throws IOException {
        var core = new CoreNames();
        for (var entry : entries()) {
            if (name(entry).equals(TYPES)) {
                take(entry);
                if (fits()) {
                    core.read(zip.getInputStream(entry));
                }
            }
        }
        for (var entry : entries()) {
            var name = name(entry);
            if (!name.equals(TYPES) && (name.endsWith(".rels") || core.names(name))) {
                take(entry);
            }
        }
        return fits();
    }

    private boolean fits() {
        return bytesLeft >= 0 && tagsLeft >= 0;
    }

    private List<ZipArchiveEntry> entries() {
        return List.copyOf(Collections.list(zip.getEntries()));
    }

    private static String name(ZipArchiveEntry entry) {
        return entry.getName().toLowerCase(Locale.ROOT);
    }

    private void take(ZipArchiveEntry entry) throws IOException {
        try (var in = zip.getInputStream(entry)) {
            for (var read = 0; read >= 0 && fits(); read = in.read(buffer)) {
                bytesLeft -= read;
                for (var at = 0; at < read; at++) {
                    tagsLeft -= buffer[at] == '<' ? 1 : 0;
                }
            }
        }
    }

    /** Parts that the list of content types says to be core properties, by name or by ending. */
    private static final class CoreNames extends DefaultHandler {

        private final Set<String> names = new HashSet<>();

        void read(InputStream types) throws IOException {
            try (types) {
                var xml = UntrustedXml.reader();
                xml.setContentHandler(this);
                xml.parse(new InputSource(types));
            } catch (SAXException e) {
                names.clear(); // POI refuses it as well
            }
        }

        boolean names(String part) {
            return names.contains("/" + part) || names.contains(part.substring(part.lastIndexOf('.') + 1));
        }

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) {
            if (ContentTypes.CORE_PROPERTIES_PART.equals(attributes.getValue("ContentType"))) {
                for (var key : List.of("PartName", "Extension")) {
                    var value = attributes.getValue(key);
                    if (value != null) {
                        names.add(value.toLowerCase(Locale.ROOT));
                    }
                }
            }
        }
    }
}
