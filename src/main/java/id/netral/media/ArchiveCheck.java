package id.netral.media;

import id.netral.common.RefusedException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Looks into the table of contents of zips and Office documents; nothing is unpacked. */
final class ArchiveCheck {

    private static final int MOST_ENTRIES = 10_000;

    private ArchiveCheck() {}

    /** Refuses damaged archives, documents of another kind than the name's, and macros. */
    static void require(Path file, MediaKind kind, String name) {
        var contents = false;
        var parts = false;
        try (var zip = ZipFile.builder().setPath(file).get()) {
            var count = 0;
            for (var all = zip.getEntries(); all.hasMoreElements(); ) {
                var entry = all.nextElement().getName();
                contents |= entry.equals("[Content_Types].xml");
                parts |= entry.startsWith(kind.folder());
                if (++count > MOST_ENTRIES) {
                    throw new RefusedException("media.damaged", name);
                }
                if (kind.document() && entry.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin")) {
                    throw new RefusedException("media.macro", name);
                }
            }
        } catch (IOException | IllegalArgumentException e) { // a hostile file fails in many ways
            throw new RefusedException("media.damaged", name);
        }
        if (kind.document() && !(contents && parts)) {
            throw new RefusedException("media.kind-mismatch", name);
        }
    }
}
