package id.netral.authoring.packs;

import id.netral.common.RefusedException;
import id.netral.common.workbook.LimitedStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Unpacks a zip from outside, in memory and under suspicion. */
final class ZipContents {

    /** Largest zip, bytes. */
    static final int MOST_BYTES = 200 * 1024 * 1024;

    private static final long MOST_UNPACKED = 400L * 1024 * 1024;
    private static final int MOST_ENTRIES = 1_000;
    private static final int LONGEST_NAME = 200;
    private static final int MOST_RATIO = 200;
    private static final long RATIO_COUNTS_FROM = 1024 * 1024;

    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private long left = MOST_UNPACKED;

    private ZipContents() {}

    /** Bytes by path; throws {@link RefusedException} {@code pack.zip.*} for what no honest program writes. */
    static SortedMap<String, byte[]> read(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new RefusedException("pack.zip.too-big", MOST_BYTES / 1024 / 1024);
        }
        if (bytes.length < 4 || bytes[0] != 'P' || bytes[1] != 'K') {
            throw new RefusedException("pack.zip.none");
        }
        var contents = new ZipContents();
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            contents.unpack(zip);
        } catch (RefusedException refusal) {
            throw refusal;
        } catch (IOException | RuntimeException e) { // a hostile file fails in many ways
            throw new RefusedException("pack.zip.damaged");
        }
        return contents.files;
    }

    private void unpack(ZipFile zip) throws IOException {
        var names = new TreeMap<String, String>();
        var count = 0;
        for (var all = zip.getEntries(); all.hasMoreElements(); ) {
            var entry = all.nextElement();
            if (++count > MOST_ENTRIES) {
                throw new RefusedException("pack.zip.bomb");
            }
            check(entry);
            if (names.put(entry.getName().toLowerCase(Locale.ROOT), entry.getName()) != null) {
                throw new RefusedException("pack.zip.twice", shown(entry.getName()));
            }
            if (!entry.isDirectory()) {
                files.put(entry.getName(), bytes(zip, entry));
            }
        }
    }

    private byte[] bytes(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        var packed = Math.max(1, entry.getCompressedSize());
        var most = Math.min(left, Math.max(RATIO_COUNTS_FROM, packed * MOST_RATIO));
        try (var in = new LimitedStream(zip.getInputStream(entry), most, () -> new RefusedException("pack.zip.bomb"))) {
            var bytes = in.readAllBytes();
            left -= bytes.length;
            return bytes;
        }
    }

    private static void check(ZipArchiveEntry entry) {
        var name = entry.getName();
        var folder = entry.isDirectory() && name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
        if (!harmless(folder) || entry.isUnixSymlink()) {
            throw new RefusedException("pack.zip.name", shown(name));
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new RefusedException("pack.zip.locked");
        }
    }

    private static boolean harmless(String name) {
        return !name.isEmpty()
                && name.length() <= LONGEST_NAME
                && name.indexOf('\\') < 0
                && name.indexOf(':') < 0
                && name.chars().noneMatch(Character::isISOControl)
                && Arrays.stream(name.split("/", -1))
                        .noneMatch(part -> part.isEmpty() || part.equals("..") || part.equals("."));
    }

    private static String shown(String name) {
        var visible = name.replaceAll("\\p{Cntrl}", "?");
        return visible.length() <= 80 ? visible : visible.substring(0, 80) + "…";
    }
}
