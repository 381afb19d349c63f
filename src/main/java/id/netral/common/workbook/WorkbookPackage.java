package id.netral.common.workbook;

import id.netral.common.RefusedException;
import id.netral.common.intake.GuardedZip;
import id.netral.common.intake.LimitedStream;
import id.netral.common.intake.UntrustedXml;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * An {@code .xlsx} from outside, opened under suspicion: its size packed and unpacked, its kind and its XML are checked
 * before and while it is read. Every refusal is a {@link RefusedException} whose key begins with what the opener says.
 */
public final class WorkbookPackage implements AutoCloseable {

    /** Largest workbook taken, in bytes. */
    public static final long MAX_BYTES = 20L * 1024 * 1024;

    private static final long MAX_UNPACKED = 300L * 1024 * 1024;
    private static final int MAX_ENTRIES = 1_000;
    private static final int LONGEST_NAME = 250;

    /** The texts shared by all cells and a sheet may both be long; what is embedded is not opened. */
    private static final GuardedZip.Limits LIMITS =
            new GuardedZip.Limits(MAX_ENTRIES, 2 * MAX_UNPACKED, MAX_UNPACKED, LONGEST_NAME, true);

    private final String refusals;
    private final OPCPackage opc;
    private final XSSFReader reader;

    private WorkbookPackage(String refusals, OPCPackage opc, XSSFReader reader) {
        this.refusals = refusals;
        this.opc = opc;
        this.reader = reader;
    }

    /**
     * Opens the workbook.
     *
     * @param fileName only serves to recognise macro workbooks
     * @param refusals first part of the keys of the sentences that refuse, for example {@code roster.file}
     */
    public static WorkbookPackage open(Path file, String fileName, String refusals) throws IOException {
        if (Files.size(file) > MAX_BYTES) {
            throw new RefusedException(refusals + ".too-big", MAX_BYTES / (1024 * 1024));
        }
        var kind = FileKind.of(file);
        if (kind != FileKind.ZIP) {
            throw new RefusedException(refusals + "." + kind.refusal());
        }
        checkEntries(file, fileName, refusals);
        if (!EagerParts.fit(file)) {
            throw new RefusedException(refusals + ".bomb");
        }
        OPCPackage opc = null;
        try {
            opc = OPCPackage.open(file.toFile(), PackageAccess.READ);
            refuseMacros(opc, refusals);
            return new WorkbookPackage(refusals, opc, new XSSFReader(opc));
        } catch (OpenXML4JException | IOException | RuntimeException e) { // a hostile file fails in many ways
            if (opc != null) {
                opc.revert();
            }
            throw refusal(e, refusals);
        }
    }

    /** By the same reading of zips as POI's, so that both see the same entries. */
    private static void checkEntries(Path file, String fileName, String refusals) throws IOException {
        try (var zip = GuardedZip.open(file, LIMITS, (fault, name) -> refused(fault, refusals))) {
            var names = zip.entries().keySet().stream()
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .toList();
            if (fileName.toLowerCase(Locale.ROOT).endsWith(".xlsm") || has(names, "vbaproject.bin")) {
                throw new RefusedException(refusals + ".macro");
            }
            if (has(names, "content.xml") && names.contains("mimetype")) {
                throw new RefusedException(refusals + ".ods");
            }
            if (has(names, "xl/workbook.bin")) {
                throw new RefusedException(refusals + ".xlsb");
            }
            if (!names.contains("[content_types].xml") || names.stream().noneMatch(name -> name.startsWith("xl/"))) {
                throw new RefusedException(refusals + ".not-workbook");
            }
        }
    }

    private static RefusedException refused(GuardedZip.Fault fault, String refusals) {
        return new RefusedException(refusals
                + switch (fault) {
                    case BOMB, TOO_MUCH -> ".bomb";
                    case LOCKED -> ".protected";
                    case NAME, LINK, DAMAGED, NESTED, TWICE -> ".damaged";
                });
    }

    private static boolean has(List<String> names, String end) {
        return names.stream().anyMatch(name -> name.endsWith(end));
    }

    private static void refuseMacros(OPCPackage opc, String refusals) throws OpenXML4JException {
        if (opc.getParts().stream().anyMatch(part -> part.getContentType().contains("macroEnabled"))) {
            throw new RefusedException(refusals + ".macro");
        }
    }

    /** The workbook part (names and states of sheets) through the handler. */
    public void readWorkbook(ContentHandler handler) {
        parse(handler, () -> reader.getWorkbookData());
    }

    /** Texts shared by all cells; nothing happens when the workbook has none. */
    public void readSharedStrings(ContentHandler handler) {
        parse(handler, () -> reader.getSharedStringsData());
    }

    /** One sheet by its relation; a handler ends the reading early by throwing {@link StopReading}. */
    public void readSheet(String relation, ContentHandler handler) {
        parse(handler, () -> reader.getSheet(relation));
    }

    private void parse(ContentHandler handler, Part part) {
        try (var in = part.open()) {
            if (in == null) {
                return;
            }
            var xml = UntrustedXml.reader();
            xml.setContentHandler(handler);
            xml.parse(new InputSource(new LimitedStream(in, MAX_UNPACKED, this::bomb)));
        } catch (StopReading stop) {
            // the handler has what it wanted
        } catch (IOException | SAXException | OpenXML4JException | RuntimeException e) {
            throw refusal(e, refusals);
        }
    }

    private RefusedException bomb() {
        return new RefusedException(refusals + ".bomb");
    }

    /** What a failure of the reader means; its own words are technical English. */
    private static RefusedException refusal(Exception failure, String refusals) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            var message = String.valueOf(cause.getMessage());
            if (cause instanceof RefusedException refused) {
                return refused;
            }
            if (cause instanceof SharedStrings.TooMuchText || message.contains("Zip bomb")) {
                return new RefusedException(refusals + ".bomb");
            }
            if (message.contains("DOCTYPE")) {
                return new RefusedException(refusals + ".entities");
            }
        }
        return new RefusedException(refusals + ".damaged");
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
    public static final class StopReading extends SAXException {
        @Serial
        private static final long serialVersionUID = 1L;
    }
}
