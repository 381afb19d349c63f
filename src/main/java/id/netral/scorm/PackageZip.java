package id.netral.scorm;

import id.netral.common.RefusedException;
import id.netral.common.intake.EntryNames;
import id.netral.common.intake.GuardedZip;
import id.netral.common.intake.LimitedStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** A package's zip, opened under suspicion; nothing of it is unpacked to where its names point. */
final class PackageZip implements AutoCloseable {

    static final String MANIFEST = "imsmanifest.xml";

    private static final int MOST_FILES = 5_000;
    private static final long MOST_BYTES = 500L * 1024 * 1024;
    private static final long LONGEST_TEXT = 2L * 1024 * 1024;

    /** Folders count as entries too; archives are handed on as they are. */
    private static final GuardedZip.Limits LIMITS =
            new GuardedZip.Limits(2 * MOST_FILES, MOST_BYTES, MOST_BYTES, PackagePath.LONGEST, true);

    /** Does something with a file of the package. */
    interface Taker {
        void take(String path, InputStream bytes) throws IOException;
    }

    private final GuardedZip zip;
    private final SortedMap<String, ZipArchiveEntry> files = new TreeMap<>();

    private PackageZip(GuardedZip zip) {
        this.zip = zip;
    }

    /** Throws {@link RefusedException} {@code scorm.zip-*} unless every name in it is harmless. */
    static PackageZip open(Path file) throws IOException {
        var zip = GuardedZip.open(file, LIMITS, PackageZip::refused);
        try {
            var opened = new PackageZip(zip);
            opened.takeFiles();
            return opened;
        } catch (RefusedException refused) {
            zip.close();
            throw refused;
        }
    }

    private static RefusedException refused(GuardedZip.Fault fault, String name) {
        return switch (fault) {
            case BOMB -> new RefusedException("scorm.zip-bomb");
            case TOO_MUCH -> tooMuch();
            case NAME, LINK, TWICE -> new RefusedException("scorm.zip-name", name);
            case LOCKED -> new RefusedException("scorm.zip-locked");
            case DAMAGED, NESTED -> new RefusedException("scorm.zip-damaged");
        };
    }

    private static RefusedException tooMuch() {
        return new RefusedException("scorm.zip-too-much", MOST_FILES, MOST_BYTES / (1024 * 1024));
    }

    private void takeFiles() {
        for (var entry : zip.entries().values()) {
            if (entry.isDirectory()) {
                continue;
            }
            if (!PackagePath.harmless(entry.getName())) {
                throw new RefusedException("scorm.zip-name", EntryNames.shown(entry.getName()));
            }
            files.put(entry.getName(), entry);
        }
        if (files.size() > MOST_FILES) {
            throw tooMuch();
        }
        if (!files.containsKey(MANIFEST)) {
            throw new RefusedException("scorm.no-manifest");
        }
    }

    boolean has(String path) {
        return files.containsKey(path);
    }

    byte[] manifest() {
        var entry = Objects.requireNonNull(files.get(MANIFEST));
        try (var in = new LimitedStream(
                zip.open(entry), LONGEST_TEXT, () -> new RefusedException("scorm.manifest-damaged"))) {
            return in.readAllBytes();
        } catch (IOException | IllegalArgumentException e) {
            throw new RefusedException("scorm.zip-damaged");
        }
    }

    /** Hands on every file with something in it, in the order of their names; whatever size they claim to have. */
    void each(Taker taker) throws IOException {
        for (var file : files.entrySet()) {
            try (var in = zip.open(file.getValue())) {
                if (file.getValue().getSize() != 0) {
                    taker.take(file.getKey(), in);
                }
            } catch (IllegalArgumentException e) {
                throw new RefusedException("scorm.zip-damaged");
            }
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
