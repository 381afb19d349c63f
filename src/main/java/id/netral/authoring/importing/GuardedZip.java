package id.netral.authoring.importing;

import id.netral.common.RefusedException;
import id.netral.common.workbook.LimitedStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import org.jspecify.annotations.Nullable;

/**
 * A zip from outside, opened under suspicion: entries, their number, names, kinds and sizes are checked before any is
 * unpacked, and nothing of it is ever written to disk. Every refusal is a {@link RefusedException}.
 */
final class GuardedZip implements AutoCloseable {

    /** Largest file taken, in bytes. */
    static final long MAX_BYTES = 50L * 1024 * 1024;

    private static final int MAX_ENTRIES = 1_000;
    private static final long MAX_UNPACKED = 300L * 1024 * 1024;
    private static final long MAX_ENTRY = 64L * 1024 * 1024;
    private static final long RATIO_FROM = 1024L * 1024;
    private static final long MAX_RATIO = 150;
    private static final long MEGABYTE = 1024 * 1024;
    private static final int SHOWN = 80;
    private static final Set<String> ARCHIVES =
            Set.of("zip", "jar", "war", "7z", "rar", "gz", "tgz", "tar", "bz2", "xz", "zst", "iso", "cab");

    private final ZipFile zip;
    private final long size;
    private final Map<String, ZipArchiveEntry> entries = new LinkedHashMap<>();
    private long unpacked;

    private GuardedZip(ZipFile zip, long size) {
        this.zip = zip;
        this.size = size;
    }

    /** Opens the file when everything its directory says is harmless. */
    static GuardedZip open(Path file) throws IOException {
        var size = Files.size(file);
        if (size > MAX_BYTES) {
            throw new RefusedException("importing.file.too-big", MAX_BYTES / MEGABYTE);
        }
        ZipFile zip;
        try {
            zip = ZipFile.builder().setPath(file).get();
        } catch (IOException | RuntimeException e) { // a hostile file fails in many ways
            throw new RefusedException("importing.file.damaged");
        }
        var opened = new GuardedZip(zip, size);
        try {
            opened.check();
            return opened;
        } catch (RefusedException refused) {
            zip.close();
            throw refused;
        }
    }

    private void check() {
        var names = new HashSet<String>();
        var declared = 0L;
        var packed = 0L;
        for (var all = zip.getEntries(); all.hasMoreElements(); ) {
            var entry = all.nextElement();
            declared += Math.max(entry.getSize(), 0);
            packed += Math.max(entry.getCompressedSize(), 0);
            // entries that share their bytes claim more of the file than there is
            if (entries.size() >= MAX_ENTRIES || declared > MAX_UNPACKED || packed > size || isBlownUp(entry)) {
                throw new RefusedException("importing.file.bomb");
            }
            check(entry);
            if (!names.add(entry.getName().toLowerCase(Locale.ROOT))) {
                throw new RefusedException("importing.file.entry-twice", shown(entry.getName()));
            }
            entries.put(entry.getName(), entry);
        }
    }

    private static boolean isBlownUp(ZipArchiveEntry entry) {
        return entry.getSize() > MAX_ENTRY
                || entry.getSize() > RATIO_FROM && entry.getSize() / Math.max(entry.getCompressedSize(), 1) > MAX_RATIO;
    }

    private static void check(ZipArchiveEntry entry) {
        var name = entry.getName();
        if (!isHarmless(name)) {
            throw new RefusedException("importing.file.entry-name", shown(name));
        }
        if (entry.isUnixSymlink()) {
            throw new RefusedException("importing.file.entry-link", shown(name));
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new RefusedException("importing.file.protected");
        }
        var method = entry.getMethod();
        if (method != ZipMethod.STORED.getCode() && method != ZipMethod.DEFLATED.getCode()) {
            throw new RefusedException("importing.file.damaged");
        }
        if (ARCHIVES.contains(ending(name))) {
            throw new RefusedException("importing.file.nested", shown(name));
        }
    }

    private static boolean isHarmless(String name) {
        return !name.isEmpty()
                && name.length() <= 250
                && !name.startsWith("/")
                && name.indexOf('\\') < 0
                && name.indexOf(':') < 0
                && name.codePoints().noneMatch(GuardedZip::isTrick)
                && Arrays.stream(name.split("/")).noneMatch(part -> part.equals("..") || part.equals("."));
    }

    /** Control characters, and those that turn the direction of a name or are not seen at all. */
    private static boolean isTrick(int character) {
        var type = Character.getType(character);
        return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
    }

    /** Names of all entries that are no folders, in the file's order. */
    Collection<String> names() {
        return entries.values().stream()
                .filter(entry -> !entry.isDirectory())
                .map(ZipArchiveEntry::getName)
                .toList();
    }

    /** The entry's bytes, null when there is none; what was unpacked is counted over the whole file. */
    byte @Nullable [] bytes(String name) {
        var entry = entries.get(name);
        if (entry == null) {
            return null;
        }
        try (var in = new LimitedStream(
                zip.getInputStream(entry),
                Math.min(MAX_ENTRY, MAX_UNPACKED - unpacked),
                () -> new RefusedException("importing.file.bomb"))) {
            var bytes = in.readAllBytes();
            unpacked += bytes.length;
            return bytes;
        } catch (IOException | IllegalArgumentException e) {
            throw new RefusedException("importing.file.damaged");
        }
    }

    /** Ending of a file's name in lower case, without the dot; empty when there is none. */
    static String ending(String name) {
        var dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static String shown(String name) {
        var visible = name.replaceAll("[\\p{Cntrl}\\p{Cf}]", "?");
        return visible.length() <= SHOWN ? visible : visible.substring(0, SHOWN) + "…";
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
