package id.netral.authoring.importing.office;

import id.netral.common.RefusedException;
import id.netral.common.intake.GuardedZip;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.jspecify.annotations.Nullable;

/**
 * A zip from outside, opened under suspicion: entries, their number, names, kinds and sizes are checked before any is
 * unpacked, and nothing of it is ever written to disk. Every refusal is a {@link RefusedException}.
 */
public final class OfficeArchive implements AutoCloseable {

    /** Largest file taken, in bytes. */
    public static final long MAX_BYTES = 50L * 1024 * 1024;

    private static final int MAX_ENTRIES = 1_000;
    private static final long MAX_UNPACKED = 300L * 1024 * 1024;
    private static final long MAX_ENTRY = 64L * 1024 * 1024;
    private static final int LONGEST_NAME = 250;
    private static final long MEGABYTE = 1024 * 1024;
    private static final GuardedZip.Limits LIMITS =
            new GuardedZip.Limits(MAX_ENTRIES, MAX_UNPACKED, MAX_ENTRY, LONGEST_NAME, false);

    private final GuardedZip zip;

    private OfficeArchive(GuardedZip zip) {
        this.zip = zip;
    }

    /** Opens the file when everything its directory says is harmless. */
    public static OfficeArchive open(Path file) throws IOException {
        if (Files.size(file) > MAX_BYTES) {
            throw new RefusedException("importing.file.too-big", MAX_BYTES / MEGABYTE);
        }
        return new OfficeArchive(GuardedZip.open(file, LIMITS, OfficeArchive::refused));
    }

    private static RefusedException refused(GuardedZip.Fault fault, String name) {
        return switch (fault) {
            case BOMB, TOO_MUCH -> new RefusedException("importing.file.bomb");
            case NAME -> new RefusedException("importing.file.entry-name", name);
            case LINK -> new RefusedException("importing.file.entry-link", name);
            case LOCKED -> new RefusedException("importing.file.protected");
            case NESTED -> new RefusedException("importing.file.nested", name);
            case TWICE -> new RefusedException("importing.file.entry-twice", name);
            case DAMAGED -> new RefusedException("importing.file.damaged");
        };
    }

    /** Names of all entries that are no folders, in the file's order. */
    public Collection<String> names() {
        return zip.entries().values().stream()
                .filter(entry -> !entry.isDirectory())
                .map(ZipArchiveEntry::getName)
                .toList();
    }

    /** The entry's bytes, null when there is none; what was unpacked is counted over the whole file. */
    public byte @Nullable [] bytes(String name) {
        var entry = zip.entries().get(name);
        return entry == null ? null : zip.bytes(entry, MAX_ENTRY);
    }

    /** Ending of a file's name in lower case, without the dot; empty when there is none. */
    public static String ending(String name) {
        var dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
