package id.netral.assessment.exchange;

import id.netral.common.workbook.FileKind;
import id.netral.common.workbook.LimitedStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** A zip from outside, opened under suspicion; nothing of it is ever written to disk. */
final class SafeZip implements AutoCloseable {

    private static final int MAX_ENTRIES = 3 * QuestionFormat.MAX_QUESTIONS;
    private static final long MAX_TEXT = 2L * 1024 * 1024;
    private static final long MAX_UNPACKED = 200L * 1024 * 1024;
    private static final long MEGABYTE = 1024 * 1024;
    private static final Set<String> ARCHIVES =
            Set.of("zip", "jar", "war", "7z", "rar", "gz", "tgz", "tar", "bz2", "xz", "zst", "xlsx", "docx");

    private final String fileName;
    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries = new HashMap<>();
    private long unpacked;

    private SafeZip(String fileName, ZipFile zip) {
        this.fileName = fileName;
        this.zip = zip;
    }

    /** Opens the package when every name in it is harmless; {@link RefusedFile} otherwise. */
    static SafeZip open(Path file, String fileName) throws IOException {
        if (Files.size(file) > QuestionFormat.MAX_BYTES) {
            throw new RefusedFile(fileName, 1, "exchange.file.too-big", QuestionFormat.MAX_BYTES / MEGABYTE);
        }
        if (FileKind.of(file) != FileKind.ZIP) {
            throw new RefusedFile(fileName, 1, "exchange.file.not-zip");
        }
        ZipFile zip;
        try {
            zip = ZipFile.builder().setPath(file).get();
        } catch (IOException | RuntimeException e) { // a hostile file fails in many ways
            throw new RefusedFile(fileName, 1, "exchange.file.damaged");
        }
        var opened = new SafeZip(fileName, zip);
        try {
            opened.check();
            return opened;
        } catch (RefusedFile refused) {
            zip.close();
            throw refused;
        }
    }

    private void check() {
        var count = 0;
        var declared = 0L;
        for (var all = zip.getEntries(); all.hasMoreElements(); ) {
            var entry = all.nextElement();
            declared += Math.max(entry.getSize(), 0);
            if (++count > MAX_ENTRIES || declared > MAX_UNPACKED) {
                throw bomb();
            }
            check(entry);
            if (entries.put(entry.getName(), entry) != null) {
                throw new RefusedFile(fileName, 1, "exchange.fault.zipTwice", shown(entry.getName()));
            }
        }
    }

    private void check(ZipArchiveEntry entry) {
        var name = entry.getName();
        if (!harmless(name)) {
            throw new RefusedFile(fileName, 1, "exchange.fault.zipName", shown(name));
        }
        if (entry.isUnixSymlink()) {
            throw new RefusedFile(fileName, 1, "exchange.fault.zipLink", shown(name));
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new RefusedFile(fileName, 1, "exchange.fault.zipLocked");
        }
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (ARCHIVES.contains(ending)) {
            throw new RefusedFile(fileName, 1, "exchange.fault.zipNested", shown(name));
        }
    }

    private static boolean harmless(String name) {
        return !name.isEmpty()
                && !name.startsWith("/")
                && name.indexOf('\\') < 0
                && name.indexOf(':') < 0
                && name.chars().noneMatch(Character::isISOControl)
                && Arrays.stream(name.split("/")).noneMatch(part -> part.equals("..") || part.equals("."));
    }

    boolean has(String name) {
        return entries.containsKey(name);
    }

    /** The text of an entry that is there. */
    String text(String name) throws IOException {
        var entry = entries.get(name);
        if (entry == null) {
            throw new RefusedFile(fileName, 1, "exchange.fault.noItem", shown(name));
        }
        byte[] bytes;
        try (var in = new LimitedStream(zip.getInputStream(entry), MAX_TEXT, this::bomb)) {
            bytes = in.readAllBytes();
        } catch (IOException | IllegalArgumentException e) {
            throw new RefusedFile(fileName, 1, "exchange.file.damaged");
        }
        unpacked += bytes.length;
        if (unpacked > MAX_UNPACKED) {
            throw bomb();
        }
        return TextFile.decoded(fileName + "/" + name, bytes);
    }

    private RefusedFile bomb() {
        return new RefusedFile(fileName, 1, "exchange.file.bomb");
    }

    private static String shown(String name) {
        var visible = name.replaceAll("\\p{Cntrl}", "?");
        return visible.length() <= 80 ? visible : visible.substring(0, 80) + "…";
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
