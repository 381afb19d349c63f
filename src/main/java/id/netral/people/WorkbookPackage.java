package id.netral.people;

import id.netral.common.RefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * An {@code .xlsx} from outside, opened under suspicion: its size packed and unpacked, its kind and its XML are checked
 * before and while it is read. Every refusal is a {@link RefusedException} {@code roster.file.*}.
 */
final class WorkbookPackage implements AutoCloseable {

    /** Largest workbook taken, in bytes. */
    static final long MAX_BYTES = 20L * 1024 * 1024;

    private static final long MAX_UNPACKED = 300L * 1024 * 1024;
    private static final int MAX_ENTRIES = 1_000;
    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private final OPCPackage opc;
    private final XSSFReader reader;

    private WorkbookPackage(OPCPackage opc, XSSFReader reader) {
        this.opc = opc;
        this.reader = reader;
    }

    /** Opens the workbook; the name only serves to recognise macro workbooks. */
    static WorkbookPackage open(Path file, String fileName) throws IOException {
        if (Files.size(file) > MAX_BYTES) {
            throw new RefusedException("roster.file.too-big", MAX_BYTES / (1024 * 1024));
        }
        var kind = FileKind.of(file);
        if (kind != FileKind.ZIP) {
            throw new RefusedException(kind.refusal());
        }
        checkEntries(file, fileName);
        OPCPackage opc = null;
        try {
            opc = OPCPackage.open(file.toFile(), PackageAccess.READ);
            refuseMacros(opc);
            return new WorkbookPackage(opc, new XSSFReader(opc));
        } catch (OpenXML4JException | IOException | RuntimeException e) { // a hostile file fails in many ways
            if (opc != null) {
                opc.revert();
            }
            throw refusal(e);
        }
    }

    private static void checkEntries(Path file, String fileName) {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MAX_ENTRIES
                    || zip.stream().mapToLong(ZipEntry::getSize).anyMatch(size -> size > MAX_UNPACKED)) {
                throw new RefusedException("roster.file.bomb");
            }
            var names = zip.stream()
                    .map(entry -> entry.getName().toLowerCase(Locale.ROOT))
                    .toList();
            if (fileName.toLowerCase(Locale.ROOT).endsWith(".xlsm") || has(names, "vbaproject.bin")) {
                throw new RefusedException("roster.file.macro");
            }
            if (has(names, "content.xml") && names.contains("mimetype")) {
                throw new RefusedException("roster.file.ods");
            }
            if (has(names, "xl/workbook.bin")) {
                throw new RefusedException("roster.file.xlsb");
            }
            if (!names.contains("[content_types].xml") || names.stream().noneMatch(name -> name.startsWith("xl/"))) {
                throw new RefusedException("roster.file.not-workbook");
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new RefusedException("roster.file.damaged");
        }
    }

    private static boolean has(List<String> names, String end) {
        return names.stream().anyMatch(name -> name.endsWith(end));
    }

    private static void refuseMacros(OPCPackage opc) throws OpenXML4JException {
        if (opc.getParts().stream().anyMatch(part -> part.getContentType().contains("macroEnabled"))) {
            throw new RefusedException("roster.file.macro");
        }
    }

    /** The workbook part (names and states of sheets) through the handler. */
    void readWorkbook(ContentHandler handler) {
        parse(handler, () -> reader.getWorkbookData());
    }

    /** Texts shared by all cells; nothing happens when the workbook has none. */
    void readSharedStrings(ContentHandler handler) {
        parse(handler, () -> reader.getSharedStringsData());
    }

    /** One sheet by its relation; a handler ends the reading early by throwing {@link StopReading}. */
    void readSheet(String relation, ContentHandler handler) {
        parse(handler, () -> reader.getSheet(relation));
    }

    private static void parse(ContentHandler handler, Part part) {
        try (var in = part.open()) {
            if (in == null) {
                return;
            }
            var xml = XMLHelper.newXMLReader();
            xml.setFeature(NO_DOCTYPE, true);
            xml.setContentHandler(handler);
            xml.parse(new InputSource(new LimitedStream(in, MAX_UNPACKED)));
        } catch (StopReading stop) {
            // the handler has what it wanted
        } catch (IOException | SAXException | ParserConfigurationException | OpenXML4JException | RuntimeException e) {
            throw refusal(e);
        }
    }

    /** What a failure of the reader means; its own words are technical English. */
    private static RefusedException refusal(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            var message = String.valueOf(cause.getMessage());
            if (cause instanceof RefusedException refused) {
                return refused;
            }
            if (message.contains("Zip bomb")) {
                return new RefusedException("roster.file.bomb");
            }
            if (message.contains("DOCTYPE")) {
                return new RefusedException("roster.file.entities");
            }
        }
        return new RefusedException("roster.file.damaged");
    }

    @Override
    public void close() {
        opc.revert(); // opened for reading only: nothing is written back
    }

    /** Opens a part, null when there is none. */
    private interface Part {
        @Nullable
        InputStream open() throws IOException, OpenXML4JException;
    }

    /** Thrown by a handler to leave the rest of a part unread. */
    static final class StopReading extends SAXException {
        @Serial
        private static final long serialVersionUID = 1L;
    }
}
