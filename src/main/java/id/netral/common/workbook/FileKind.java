package id.netral.common.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** What a file really is, whatever its name says. */
public enum FileKind {
    EMPTY("zero"),
    ZIP(""),
    XLS("xls"),
    PROTECTED("protected"),
    PDF("pdf"),
    HTML("html"),
    TEXT("csv"),
    OTHER("not-workbook");

    private static final int HEAD = 4096;
    private static final String OLE2 = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

    private final String refusal;

    FileKind(String refusal) {
        this.refusal = refusal;
    }

    /** Last part of the key of the sentence that refuses such a file; only {@link #ZIP} has none. */
    String refusal() {
        return refusal;
    }

    /** Looks at the first bytes. */
    public static FileKind of(Path file) {
        String head;
        try (var in = Files.newInputStream(file)) {
            head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (head.startsWith(OLE2)) {
            return compound(file);
        }
        if (head.startsWith("PK\u0003\u0004")) {
            return ZIP;
        }
        return head.startsWith("%PDF") ? PDF : words(head);
    }

    private static FileKind words(String head) {
        if (head.isEmpty()) {
            return EMPTY;
        }
        // UTF-16 texts ("Unicode text" of Excel) begin with a byte order mark and are full of zeros
        var utf16 = head.startsWith("\u00FF\u00FE") || head.startsWith("\u00FE\u00FF");
        if (!utf16 && head.chars().anyMatch(c -> c < ' ' && c != '\t' && c != '\r' && c != '\n')) {
            return OTHER;
        }
        var lower = head.toLowerCase(Locale.ROOT);
        return lower.contains("<html") || lower.contains("<table") || lower.contains("<?xml") ? HTML : TEXT;
    }

    private static FileKind compound(Path file) {
        try (var system = new POIFSFileSystem(file.toFile(), true)) {
            var root = system.getRoot();
            if (root.hasEntry(Decryptor.DEFAULT_POIFS_ENTRY)) {
                return PROTECTED;
            }
            return root.hasEntry("Workbook") || root.hasEntry("Book") ? XLS : OTHER;
        } catch (IOException | RuntimeException e) {
            return OTHER; // damaged; whatever it was, it is no .xlsx
        }
    }
}
