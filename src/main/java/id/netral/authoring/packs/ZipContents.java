package id.netral.authoring.packs;

import id.netral.common.RefusedException;
import id.netral.common.intake.GuardedZip;
import java.io.IOException;
import java.util.SortedMap;
import java.util.TreeMap;

/** Unpacks a zip from outside, in memory and under suspicion. */
final class ZipContents {

    /** Largest zip, bytes. */
    static final int MOST_BYTES = 200 * 1024 * 1024;

    private static final long MOST_UNPACKED = 400L * 1024 * 1024;
    private static final int MOST_ENTRIES = 1_000;
    private static final int LONGEST_NAME = 200;

    /** Zips may lie in a module, as files to take along; they are not opened. */
    private static final GuardedZip.Limits LIMITS =
            new GuardedZip.Limits(MOST_ENTRIES, MOST_UNPACKED, MOST_UNPACKED, LONGEST_NAME, true);

    private ZipContents() {}

    /** Bytes by path; throws {@link RefusedException} {@code pack.zip.*} for what no honest program writes. */
    static SortedMap<String, byte[]> read(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new RefusedException("pack.zip.too-big", MOST_BYTES / 1024 / 1024);
        }
        if (bytes.length < 4 || bytes[0] != 'P' || bytes[1] != 'K') {
            throw new RefusedException("pack.zip.none");
        }
        try (var zip = GuardedZip.open(bytes, LIMITS, ZipContents::refused)) {
            return unpacked(zip);
        } catch (RefusedException refusal) {
            throw refusal;
        } catch (IOException | RuntimeException e) { // a hostile file fails in many ways
            throw new RefusedException("pack.zip.damaged");
        }
    }

    private static SortedMap<String, byte[]> unpacked(GuardedZip zip) {
        var files = new TreeMap<String, byte[]>();
        for (var entry : zip.entries().values()) {
            if (!entry.isDirectory()) {
                files.put(entry.getName(), zip.bytes(entry, MOST_UNPACKED));
            }
        }
        return files;
    }

    private static RefusedException refused(GuardedZip.Fault fault, String name) {
        return switch (fault) {
            case BOMB, TOO_MUCH -> new RefusedException("pack.zip.bomb");
            case NAME, LINK -> new RefusedException("pack.zip.name", name);
            case LOCKED -> new RefusedException("pack.zip.locked");
            case TWICE -> new RefusedException("pack.zip.twice", name);
            case DAMAGED, NESTED -> new RefusedException("pack.zip.damaged");
        };
    }
}
