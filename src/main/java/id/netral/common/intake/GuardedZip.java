package id.netral.common.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The one look at a zip from outside, whichever door it came through: number, names, kinds and sizes of its entries are
 * checked before any is unpacked, and what is unpacked is counted over the whole file.
 */
public final class GuardedZip implements AutoCloseable {

    /** What is wrong with a zip. */
    public enum Fault {
        /** Bytes that swell far more than honest ones do, or are claimed twice. */
        BOMB,
        /** More entries or bytes than the door takes. */
        TOO_MUCH,
        /** A name that leads elsewhere or is not what it looks like. */
        NAME,
        LINK,
        LOCKED,
        DAMAGED,
        /** An archive within the archive. */
        NESTED,
        TWICE
    }

    /** Says it in the door's own words. */
    @FunctionalInterface
    public interface Refusal {

        /** What to throw; the name of the entry, fit to be shown, is empty for what concerns the whole file. */
        RuntimeException of(Fault fault, String name);
    }

    /**
     * How much a door takes.
     *
     * @param entries most of them
     * @param unpacked most bytes of all together
     * @param entry most bytes of one
     * @param name longest name of one
     * @param archives whether archives may lie in it, to be handed on as they are
     */
    public record Limits(int entries, long unpacked, long entry, int name, boolean archives) {

        private static final long RATIO_FROM = 1024L * 1024;
        private static final long MAX_RATIO = 150;

        /** Most bytes that come out of the entry when it is honest. */
        long honest(ZipArchiveEntry of) {
            return Math.min(entry, Math.max(RATIO_FROM, Math.max(of.getCompressedSize(), 1) * MAX_RATIO));
        }
    }

    private final ZipFile zip;
    private final Limits limits;
    private final Refusal refusal;
    private final Map<String, ZipArchiveEntry> entries;
    private long unpacked;

    private GuardedZip(ZipFile zip, Map<String, ZipArchiveEntry> entries, Limits limits, Refusal refusal) {
        this.zip = zip;
        this.entries = entries;
        this.limits = limits;
        this.refusal = refusal;
    }

    /** Opens the file; throws the refusal for the first fault, and is closed then. */
    public static GuardedZip open(Path file, Limits limits, Refusal refusal) throws IOException {
        return open(Files.newByteChannel(file), limits, refusal);
    }

    /** Opens what is in memory; throws the refusal for the first fault. */
    public static GuardedZip open(byte[] file, Limits limits, Refusal refusal) throws IOException {
        return open(new SeekableInMemoryByteChannel(file), limits, refusal);
    }

    private static GuardedZip open(SeekableByteChannel file, Limits limits, Refusal refusal) throws IOException {
        try {
            var zip = zip(file, refusal);
            return new GuardedZip(zip, ZipDirectory.of(zip, file, limits, refusal), limits, refusal);
        } catch (IOException | RuntimeException e) {
            file.close(); // all that the zip holds
            throw e;
        }
    }

    private static ZipFile zip(SeekableByteChannel file, Refusal refusal) {
        try {
            return ZipFile.builder().setSeekableByteChannel(file).get();
        } catch (IOException | RuntimeException e) { // a hostile file fails in many ways
            throw refusal.of(Fault.DAMAGED, "");
        }
    }

    /** All entries by name, in the file's order. */
    public Map<String, ZipArchiveEntry> entries() {
        return entries;
    }

    /** The bytes of one of the entries, at most so many; throws the refusal for more, whatever size it claims to have. */
    public byte[] bytes(ZipArchiveEntry entry, long limit) {
        try (var in = open(entry, limit)) {
            return in.readAllBytes();
        } catch (IOException | IllegalArgumentException e) { // a hostile file fails in many ways
            throw refusal.of(Fault.DAMAGED, EntryNames.shown(entry.getName()));
        }
    }

    /**
     * One of the entries as it is unpacked, for what is too long for memory; the caller closes it before the next is opened.
     * Reading throws the refusal for more than can be honest, whatever size it claims to have.
     */
    public InputStream open(ZipArchiveEntry entry) throws IOException {
        return open(entry, limits.entry);
    }

    private InputStream open(ZipArchiveEntry entry, long limit) throws IOException {
        var most = Math.min(Math.min(limit, limits.honest(entry)), limits.unpacked - unpacked);
        return new LimitedStream(
                zip.getInputStream(entry), most, () -> refusal.of(Fault.BOMB, ""), read -> unpacked += read);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
