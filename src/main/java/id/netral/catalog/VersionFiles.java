package id.netral.catalog;

import id.netral.catalog.file.PackFiles;
import id.netral.media.MediaHash;
import id.netral.media.MediaStore;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What published versions were made from. */
@Component
public class VersionFiles {

    private final ModuleVersionRepository versions;
    private final MediaStore media;

    VersionFiles(ModuleVersionRepository versions, MediaStore media) {
        this.versions = versions;
        this.media = media;
    }

    /** Keeps the texts of a version that was published before texts were kept. */
    @Transactional
    void keepTexts(ModuleVersionId version, PackFiles files) {
        if (texts(version).isEmpty()) {
            files.texts().forEach((path, text) -> versions.keepText(version.value(), path, text));
        }
    }

    private SortedMap<String, String> texts(ModuleVersionId version) {
        var texts = new TreeMap<String, String>();
        versions.texts(version.value()).forEach(text -> texts.put(text.path(), text.text()));
        return texts;
    }

    /** What the version was made from. */
    public VersionSource source(ModuleVersionId version) {
        var hashes = new TreeMap<String, MediaHash>();
        versions.media(version.value()).forEach(medium -> hashes.put(medium.path(), medium.hash()));
        return new VersionSource(texts(version), hashes);
    }

    /** The version's files as they were published; empty when its texts were not kept. */
    Optional<PackFiles> files(ModuleVersionId version) {
        var source = source(version);
        return source.texts().isEmpty()
                ? Optional.empty()
                : versions.slug(version.value()).map(slug -> source.files(slug, media));
    }
}
