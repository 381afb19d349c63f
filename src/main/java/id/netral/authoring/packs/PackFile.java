package id.netral.authoring.packs;

import id.netral.catalog.PackBytes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes zips that are the same byte for byte when their content is: paths in order, no time of day. */
final class PackFile {

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private PackFile() {}

    /** The zip, entries by path; those of the first map before those of the second. */
    static byte[] zip(Map<String, byte[]> head, SortedMap<String, PackBytes> body) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : new TreeMap<>(head).entrySet()) {
                add(zip, file.getKey(), PackBytes.of(file.getValue()));
            }
            for (var file : body.entrySet()) {
                add(zip, file.getKey(), file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
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
