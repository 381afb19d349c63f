package id.netral.catalog;

import id.netral.catalog.file.PackBytes;
import id.netral.catalog.file.PackFiles;
import id.netral.media.MediaHash;
import id.netral.media.MediaStore;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What a version was made from, its pictures and media still in the store.
 *
 * @param texts by path; empty for a version whose texts were not kept
 * @param media hashes by path
 */
public record VersionSource(SortedMap<String, String> texts, SortedMap<String, MediaHash> media) {

    public VersionSource {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
        media = Collections.unmodifiableSortedMap(new TreeMap<>(media));
    }

    /** The files, with the contents that the function gives for a hash. */
    public PackFiles files(String slug, Function<MediaHash, PackBytes> contents) {
        var files = new TreeMap<String, PackBytes>();
        texts.forEach((path, text) -> files.put(path, PackBytes.of(text.getBytes(StandardCharsets.UTF_8))));
        media.forEach((path, hash) -> files.put(path, contents.apply(hash)));
        return new PackFiles(slug, slug, files);
    }

    /** The files, with media as they lie in the store; none of them is read. */
    public PackFiles files(String slug, MediaStore store) {
        var known = store.find(media.values());
        return files(slug, hash -> {
            var medium = known.get(hash);
            if (medium == null) {
                throw new NoSuchElementException("no content " + hash);
            }
            return PackBytes.of(medium, store);
        });
    }
}
