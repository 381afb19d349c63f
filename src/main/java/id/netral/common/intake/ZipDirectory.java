package id.netral.common.intake;

import id.netral.common.intake.GuardedZip.Fault;
import id.netral.common.intake.GuardedZip.Limits;
import id.netral.common.intake.GuardedZip.Refusal;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipMethod;

/** What a zip says of its entries, looked through before any is unpacked. */
final class ZipDirectory {

    private static final Set<String> ARCHIVES =
            Set.of("zip", "jar", "war", "7z", "rar", "gz", "tgz", "tar", "bz2", "xz", "zst", "iso", "cab");

    private final SeekableByteChannel file;
    private final Limits limits;
    private final Refusal refusal;
    private final Map<String, ZipArchiveEntry> entries = new LinkedHashMap<>();

    private ZipDirectory(SeekableByteChannel file, Limits limits, Refusal refusal) {
        this.file = file;
        this.limits = limits;
        this.refusal = refusal;
    }

    /** The entries by name, in the file's order; throws the refusal for the first fault. */
    static Map<String, ZipArchiveEntry> of(ZipFile zip, SeekableByteChannel file, Limits limits, Refusal refusal)
            throws IOException {
        var directory = new ZipDirectory(file, limits, refusal);
        directory.read(zip);
        return directory.entries;
    }

    private void read(ZipFile zip) throws IOException {
        var size = file.size();
        var names = new HashSet<String>();
        var declared = 0L;
        var packed = 0L;
        for (var all = zip.getEntries(); all.hasMoreElements(); ) {
            var entry = all.nextElement();
            declared += Math.max(entry.getSize(), 0);
            packed += Math.max(entry.getCompressedSize(), 0);
            // entries that share their bytes claim more of the file than there is
            if (packed > size || entry.getSize() > limits.honest(entry)) {
                throw refusal.of(Fault.BOMB, "");
            }
            if (entries.size() >= limits.entries() || declared > limits.unpacked()) {
                throw refusal.of(Fault.TOO_MUCH, "");
            }
            check(entry);
            if (!names.add(entry.getName().toLowerCase(Locale.ROOT))) {
                throw refused(Fault.TWICE, entry);
            }
            entries.put(entry.getName(), entry);
        }
    }

    private void check(ZipArchiveEntry entry) throws IOException {
        var name = entry.getName();
        if (name.length() > limits.name() || !EntryNames.harmless(name)) {
            throw refused(Fault.NAME, entry);
        }
        if (entry.isUnixSymlink()) {
            throw refused(Fault.LINK, entry);
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw refused(Fault.LOCKED, entry);
        }
        var method = entry.getMethod();
        if (method != ZipMethod.STORED.getCode() && method != ZipMethod.DEFLATED.getCode()) {
            throw refused(Fault.DAMAGED, entry);
        }
        if (!limits.archives() && ARCHIVES.contains(EntryNames.ending(name))) {
            throw refused(Fault.NESTED, entry);
        }
        if (!LocalHeader.agrees(file, entry)) {
            throw refused(Fault.DAMAGED, entry);
        }
    }

    private RuntimeException refused(Fault fault, ZipArchiveEntry entry) {
        return refusal.of(fault, EntryNames.shown(entry.getName()));
    }
}
