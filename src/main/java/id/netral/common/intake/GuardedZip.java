package id.netral.common.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipMethod;
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
    public record Limits(int entries, long unpacked, long entry, int name, boolean archives) {}

    private static final long RATIO_FROM = 1024L * 1024;
    private static final long MAX_RATIO = 150;
    private static final Set<String> ARCHIVES =
            Set.of("zip", "jar", "war", "7z", "rar", "gz", "tgz", "tar", "bz2", "xz", "zst", "iso", "cab");

    private final ZipFile zip;
    private final Limits limits;
    private final Refusal refusal;
    private final Map<String, ZipArchiveEntry> entries = new LinkedHashMap<>();
    private long unpacked;

    private GuardedZip(ZipFile zip, Limits limits, Refusal refusal) {
        this.zip = zip;
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
            var zip = new GuardedZip(zip(file, refusal), limits, refusal);
            zip.check(file);
            return zip;
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

    private void check(SeekableByteChannel file) throws IOException {
        var size = file.size();
        var names = new HashSet<String>();
        var declared = 0L;
        var packed = 0L;
        for (var all = zip.getEntries(); all.hasMoreElements(); ) {
            var entry = all.nextElement();
            declared += Math.max(entry.getSize(), 0);
            packed += Math.max(entry.getCompressedSize(), 0);
            // entries that share their bytes claim more of the file than there is
            if (packed > size || entry.getSize() > most(entry)) {
                throw refusal.of(Fault.BOMB, "");
            }
            if (entries.size() >= limits.entries || declared > limits.unpacked) {
                throw refusal.of(Fault.TOO_MUCH, "");
            }
            check(entry);
            if (!LocalHeader.agrees(file, entry)) {
                throw refusal.of(Fault.DAMAGED, EntryNames.shown(entry.getName()));
            }
            if (!names.add(entry.getName().toLowerCase(Locale.ROOT))) {
                throw refusal.of(Fault.TWICE, EntryNames.shown(entry.getName()));
            }
            entries.put(entry.getName(), entry);
        }
    }

    private long most(ZipArchiveEntry entry) {
        return Math.min(limits.entry, Math.max(RATIO_FROM, Math.max(entry.getCompressedSize(), 1) * MAX_RATIO));
    }

    private void check(ZipArchiveEntry entry) {
        var name = entry.getName();
        if (name.length() > limits.name || !EntryNames.harmless(name)) {
            throw refusal.of(Fault.NAME, EntryNames.shown(name));
        }
        if (entry.isUnixSymlink()) {
            throw refusal.of(Fault.LINK, EntryNames.shown(name));
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw refusal.of(Fault.LOCKED, EntryNames.shown(name));
        }
        var method = entry.getMethod();
        if (method != ZipMethod.STORED.getCode() && method != ZipMethod.DEFLATED.getCode()) {
            throw refusal.of(Fault.DAMAGED, EntryNames.shown(name));
        }
        if (!limits.archives && ARCHIVES.contains(EntryNames.ending(name))) {
            throw refusal.of(Fault.NESTED, EntryNames.shown(name));
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
        var most = Math.min(Math.min(limit, most(entry)), limits.unpacked - unpacked);
        return new Counted(new LimitedStream(zip.getInputStream(entry), most, () -> refusal.of(Fault.BOMB, "")));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Adds up what comes out of all entries. */
    private final class Counted extends FilterInputStream {

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            var read = super.read();
            unpacked += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            var read = super.read(buffer, offset, length);
            unpacked += Math.max(read, 0);
            return read;
        }
    }
}
