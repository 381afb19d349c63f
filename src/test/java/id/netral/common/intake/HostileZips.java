package id.netral.common.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Turns a harmless zip into hostile ones by one entry more. */
public final class HostileZips {

    /** What is wrong with the entry. */
    public enum Kind {
        /** Its name leads out of the folder the zip is unpacked in. */
        OUTSIDE,
        /** Its name is that of the first one. */
        TWICE,
        /** It points to a file outside. */
        LINK,
        /** It cannot be read without a password. */
        LOCKED,
        /** It swells to a thousand times its size. */
        BOMB,
        /** The directory and the header before its bytes name it differently. */
        TWO_NAMES
    }

    private static final int HEADER_FLAGS = 6;
    private static final int HEADER_NAME = 30;
    private static final int DIRECTORY_FLAGS = 8;
    private static final byte ENCRYPTED = 1;

    private HostileZips() {}

    /** The zip with the entry added, whose name ends as given, for example {@code .xml}. */
    public static byte[] of(Kind kind, byte[] zip, String ending) {
        var out = new ByteArrayOutputStream();
        try (var hostile = new ZipArchiveOutputStream(out)) {
            var first = copy(zip, hostile);
            var name = "tambahan/isi" + ending;
            put(hostile, kind, kind == Kind.TWICE ? first : kind == Kind.OUTSIDE ? "../isi" + ending : name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return patched(kind, out.toByteArray());
    }

    private static String copy(byte[] zip, ZipArchiveOutputStream out) throws IOException {
        var first = "";
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                first = first.isEmpty() ? entry.getName() : first;
                out.putArchiveEntry(new ZipArchiveEntry(entry.getName()));
                in.transferTo(out);
                out.closeArchiveEntry();
            }
        }
        return first;
    }

    private static void put(ZipArchiveOutputStream out, Kind kind, String name) throws IOException {
        var entry = new ZipArchiveEntry(name);
        if (kind == Kind.LINK) {
            entry.setUnixMode(0120777);
        }
        out.putArchiveEntry(entry);
        out.write(kind == Kind.BOMB ? new byte[20_000_000] : "<lain/>".getBytes());
        out.closeArchiveEntry();
    }

    private static byte[] patched(Kind kind, byte[] zip) {
        if (kind == Kind.LOCKED) {
            zip[last(zip, 3, 4) + HEADER_FLAGS] |= ENCRYPTED;
            zip[last(zip, 1, 2) + DIRECTORY_FLAGS] |= ENCRYPTED;
        } else if (kind == Kind.TWO_NAMES) {
            zip[last(zip, 3, 4) + HEADER_NAME] = 'x';
        }
        return zip;
    }

    private static int last(byte[] zip, int third, int fourth) {
        var at = zip.length - 4;
        while (zip[at] != 'P' || zip[at + 1] != 'K' || zip[at + 2] != third || zip[at + 3] != fourth) {
            at--;
        }
        return at;
    }
}
