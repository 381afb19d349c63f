package id.netral.authoring.importing.common;

import id.netral.authoring.importing.office.OfficeArchive;
import id.netral.common.RefusedException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** What an uploaded file really is, whatever its name says. */
public enum SourceKind {
    /** Word. */
    DOCX,
    /** PowerPoint. */
    PPTX,
    /** Excel with questions. */
    XLSX,
    /** A zip of Markdown files and pictures. */
    MARKDOWN;

    private static final int HEAD = 4096;
    private static final String OLE2 = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
    private static final String CONTENT_TYPES = "[Content_Types].xml";

    /** Looks inside; throws {@link RefusedException} with the reason and the next step for everything that is not taken. */
    public static SourceKind of(Path file) throws IOException {
        var head = head(file);
        if (head.startsWith(OLE2)) {
            throw new RefusedException("importing.file." + compound(file));
        }
        if (!head.startsWith("PK\u0003\u0004")) {
            throw new RefusedException("importing.file." + other(head));
        }
        try (var zip = OfficeArchive.open(file)) {
            return of(zip);
        }
    }

    private static String head(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        }
    }

    private static SourceKind of(OfficeArchive zip) {
        var names = zip.names();
        var types = zip.bytes(CONTENT_TYPES);
        if (types != null) {
            return ofPackage(zip, new String(types, StandardCharsets.UTF_8));
        }
        if (names.contains("content.xml")) {
            throw new RefusedException("importing.file.open-document");
        }
        if (names.stream().anyMatch(name -> OfficeArchive.ending(name).equals("md"))) {
            return MARKDOWN;
        }
        throw new RefusedException("importing.file.no-lessons");
    }

    private static SourceKind ofPackage(OfficeArchive zip, String types) {
        var macros =
                zip.names().stream().map(name -> name.toLowerCase(Locale.ROOT)).anyMatch(SourceKind::isMacro);
        if (macros || types.contains("macroEnabled") || types.contains("vbaProject")) {
            throw new RefusedException("importing.file.macro");
        }
        if (types.contains("wordprocessingml.document.main+xml")
                || types.contains("wordprocessingml.template.main+xml")) {
            return DOCX;
        }
        if (types.contains("presentationml.presentation.main+xml")
                || types.contains("presentationml.slideshow.main+xml")
                || types.contains("presentationml.template.main+xml")) {
            return PPTX;
        }
        if (types.contains("spreadsheetml.sheet.main+xml")) {
            return XLSX;
        }
        throw new RefusedException("importing.file.damaged");
    }

    private static boolean isMacro(String name) {
        return name.endsWith("vbaproject.bin") || name.endsWith("vbadata.xml");
    }

    private static String other(String head) {
        if (head.isEmpty()) {
            return "zero";
        }
        if (head.startsWith("%PDF")) {
            return "pdf";
        }
        if (head.startsWith("{\\rtf")) {
            return "rtf";
        }
        var lower = head.toLowerCase(Locale.ROOT);
        return lower.contains("<html") || lower.contains("<?xml") || lower.contains("<!doctype") ? "html" : "unknown";
    }

    private static String compound(Path file) {
        try (var system = new POIFSFileSystem(file.toFile(), true)) {
            var root = system.getRoot();
            if (root.hasEntry(Decryptor.DEFAULT_POIFS_ENTRY)) {
                return "protected";
            }
            return root.hasEntry("WordDocument") || root.hasEntry("PowerPoint Document") || root.hasEntry("Workbook")
                    ? "old-office"
                    : "unknown";
        } catch (IOException | RuntimeException e) {
            return "unknown"; // damaged; whatever it was, it is none of ours
        }
    }
}
