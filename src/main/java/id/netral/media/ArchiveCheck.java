package id.netral.media;

import id.netral.common.RefusedException;
import id.netral.common.intake.GuardedZip;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** Looks into the table of contents of zips and Office documents; nothing is unpacked. */
final class ArchiveCheck {

    private static final int MOST_ENTRIES = 10_000;
    private static final int LONGEST_NAME = 1_000;

    /** Bytes matter only to whoever unpacks it, as far as they do not swell like a bomb's. */
    private static final GuardedZip.Limits LIMITS =
            new GuardedZip.Limits(MOST_ENTRIES, Long.MAX_VALUE, Long.MAX_VALUE, LONGEST_NAME, true);

    private ArchiveCheck() {}

    /** Refuses archives that are damaged or would harm whoever unpacks them, documents of another kind, and macros. */
    static void require(Path file, MediaKind kind, String name) throws IOException {
        try (var zip = GuardedZip.open(file, LIMITS, (fault, entry) -> new RefusedException("media.damaged", name))) {
            if (kind.document()) {
                requireDocument(zip.entries().keySet(), kind, name);
            }
        }
    }

    private static void requireDocument(Set<String> parts, MediaKind kind, String name) {
        if (parts.stream().anyMatch(part -> part.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"))) {
            throw new RefusedException("media.macro", name);
        }
        if (!parts.contains("[Content_Types].xml")
                || parts.stream().noneMatch(part -> part.startsWith(kind.folder()))) {
            throw new RefusedException("media.kind-mismatch", name);
        }
    }
}
