package id.netral.authoring.packs;

import id.netral.catalog.VersionSource;
import id.netral.catalog.file.PackBytes;
import id.netral.catalog.file.PackFiles;
import id.netral.catalog.origin.EarlierVersion;
import id.netral.catalog.origin.VersionLine;
import id.netral.media.MediaStore;
import id.netral.media.StoredMedium;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Gathers the versions before a module's current one, from the newest back to the first that no longer fits. What fits
 * depends on the contents alone, so a pack that was taken in goes out with the same history.
 */
@Component
class EarlierVersions {

    /** Bytes of module and history together: below the largest zip that is taken in. */
    private static final long MOST_TOGETHER = ZipContents.MOST_BYTES - 20L * 1024 * 1024;

    private final VersionLine line;
    private final MediaStore media;

    EarlierVersions(VersionLine line, MediaStore media) {
        this.line = line;
        this.media = media;
    }

    PackHistory before(ModulePack module) {
        var budget = new Budget(module.files());
        var versions = new ArrayList<EarlierVersion>();
        for (var member : module.line().earlier()) {
            var source = line.source(member);
            if (!source.texts().isEmpty()) {
                if (!budget.takes(source)) {
                    break;
                }
                versions.add(new EarlierVersion(member.facts(), source.files("asal", media)));
            }
        }
        return new PackHistory(List.copyOf(versions.reversed()));
    }

    /** How much history still fits. */
    private final class Budget {

        private final Set<String> known;
        private int versions = PackHistory.MOST_VERSIONS;
        private int files = PackHistory.MOST_FILES;
        private long bytes;

        Budget(PackFiles module) {
            var size =
                    module.files().values().stream().mapToLong(PackBytes::size).sum();
            known = new HashSet<>(SignedPack.hashes(module.files()).values());
            bytes = Math.min(PackHistory.MOST_BYTES, MOST_TOGETHER - size);
        }

        /** Whether the version fits; takes its share then. */
        boolean takes(VersionSource source) {
            var fresh = source.media().values().stream()
                    .filter(hash -> !known.contains(hash.hex()))
                    .collect(Collectors.toSet());
            versions--;
            files -= source.texts().size() + 1 + fresh.size();
            bytes -= textBytes(source)
                    + fresh.stream()
                            .mapToLong(hash ->
                                    media.find(hash).map(StoredMedium::size).orElse(0L))
                            .sum();
            fresh.forEach(hash -> known.add(hash.hex()));
            return versions >= 0 && files >= 0 && bytes >= 0;
        }

        private static long textBytes(VersionSource source) {
            var texts = source.texts().values().stream()
                    .mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length)
                    .sum();
            // a line of the list of media
            return texts
                    + source.media().keySet().stream()
                            .mapToLong(path -> path.length() + 67)
                            .sum();
        }
    }
}
