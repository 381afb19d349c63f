package id.netral.scorm;

import id.netral.common.RefusedException;
import id.netral.common.workbook.LimitedStream;
import id.netral.common.workbook.ZipGuard;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** A package's zip, opened under suspicion; nothing of it is unpacked to where its names point. */
final class PackageZip implements AutoCloseable {

    static final String MANIFEST = "imsmanifest.xml";

    private static final int MOST_FILES = 5_000;
    private static final long MOST_BYTES = 500L * 1024 * 1024;
    private static final long LONGEST_TEXT = 2L * 1024 * 1024;
    private static final int HIGHEST_RATIO = 200;
    private static final long RATIO_FROM = 1024 * 1024;

    /** Folders count as entries too; archives are handed on as they are. */
    private static final ZipGuard.Limits LIMITS =
            new ZipGuard.Limits(2 * MOST_FILES, MOST_BYTES, MOST_BYTES, PackagePath.LONGEST, true);

    /** Does something with a file of the package. */
    interface Taker {
        void take(String path, InputStream bytes) throws IOException;
    }

    private final ZipFile zip;
    private final SortedMap<String, ZipArchiveEntry> files = new TreeMap<>();
    private long unpacked;

    private PackageZip(ZipFile zip) {
        this.zip = zip;
    }

    /** Throws {@link RefusedException} {@code scorm.zip-*} unless every name in it is harmless. */
    static PackageZip open(Path file) throws IOException {
        ZipFile zip;
        try {
            zip = ZipFile.builder().setPath(file).get();
        } catch (IOException | RuntimeException e) { // a hostile file fails in many ways
            throw new RefusedException("scorm.zip-damaged");
        }
        var opened = new PackageZip(zip);
        try {
            opened.check();
            ZipGuard.of(zip, Files.size(file), LIMITS, PackageZip::refused);
            return opened;
        } catch (RefusedException refused) {
            zip.close();
            throw refused;
        }
    }

    private static RefusedException refused(ZipGuard.Fault fault, String name) {
        return switch (fault) {
            case BOMB -> bomb();
            case NAME, LINK, TWICE -> new RefusedException("scorm.zip-name", name);
            case LOCKED -> new RefusedException("scorm.zip-locked");
            case DAMAGED, NESTED -> new RefusedException("scorm.zip-damaged");
        };
    }

    private void check() {
        var declared = 0L;
        for (var all = zip.getEntries(); all.hasMoreElements(); ) {
            var entry = all.nextElement();
            if (entry.isDirectory()) {
                continue;
            }
            declared += Math.max(entry.getSize(), 0);
            if (files.size() >= MOST_FILES || declared > MOST_BYTES) {
                throw new RefusedException("scorm.zip-too-much", MOST_FILES, MOST_BYTES / (1024 * 1024));
            }
            check(entry);
            if (files.put(entry.getName(), entry) != null) {
                throw new RefusedException("scorm.zip-name", shown(entry.getName()));
            }
        }
        if (!files.containsKey(MANIFEST)) {
            throw new RefusedException("scorm.no-manifest");
        }
    }

    private static void check(ZipArchiveEntry entry) {
        if (!PackagePath.harmless(entry.getName()) || entry.isUnixSymlink()) {
            throw new RefusedException("scorm.zip-name", shown(entry.getName()));
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new RefusedException("scorm.zip-locked");
        }
    }

    boolean has(String path) {
        return files.containsKey(path);
    }

    byte[] manifest() throws IOException {
        var entry = files.get(MANIFEST);
        try (var in = new LimitedStream(
                zip.getInputStream(entry), LONGEST_TEXT, () -> new RefusedException("scorm.manifest-damaged"))) {
            return in.readAllBytes();
        } catch (IOException | IllegalArgumentException e) {
            throw new RefusedException("scorm.zip-damaged");
        }
    }

    /** Hands on every file with something in it, in the order of their names; whatever size they claim to have. */
    void each(Taker taker) throws IOException {
        for (var file : files.entrySet()) {
            var limit = Math.max(RATIO_FROM, file.getValue().getCompressedSize() * HIGHEST_RATIO);
            try (var in =
                    new Counted(new LimitedStream(zip.getInputStream(file.getValue()), limit, PackageZip::bomb))) {
                if (file.getValue().getSize() != 0) {
                    taker.take(file.getKey(), in);
                }
            } catch (IllegalArgumentException e) {
                throw new RefusedException("scorm.zip-damaged");
            }
        }
    }

    private static RefusedException bomb() {
        return new RefusedException("scorm.zip-bomb");
    }

    private static String shown(String name) {
        var visible = name.replaceAll("\\p{Cntrl}", "?");
        return visible.length() <= 80 ? visible : visible.substring(0, 80) + "…";
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Adds up what really comes out of all files. */
    private final class Counted extends java.io.FilterInputStream {

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            var read = super.read(buffer, offset, length);
            unpacked += Math.max(read, 0);
            if (unpacked > MOST_BYTES) {
                throw bomb();
            }
            return read;
        }
    }
}
