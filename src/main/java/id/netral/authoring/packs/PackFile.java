package id.netral.authoring.packs;

import id.netral.catalog.file.PackBytes;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A zip that is the same byte for byte when its content is: paths in order, no time of day. Its media are fetched as it is
 * written, so that of long videos never more than a piece is in memory.
 */
public final class PackFile {

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final SortedMap<String, byte[]> head;
    private final SortedMap<String, PackBytes> body;

    /** Entries by path; those of the first map before those of the second. */
    PackFile(Map<String, byte[]> head, SortedMap<String, PackBytes> body) {
        this.head = new TreeMap<>(head);
        this.body = new TreeMap<>(body);
    }

    /** Writes it, outside a transaction: the line may be slow. Does not close the stream. */
    public void writeTo(OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out);
        for (var file : head.entrySet()) {
            add(zip, file.getKey(), PackBytes.of(file.getValue()));
        }
        for (var file : body.entrySet()) {
            add(zip, file.getKey(), file.getValue());
        }
        zip.finish();
        zip.flush();
    }

    private static void add(ZipOutputStream zip, String path, PackBytes bytes) throws IOException {
        var entry = new ZipEntry(path);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        try (var in = bytes.open()) {
            in.transferTo(zip);
        }
        zip.closeEntry();
    }
}
