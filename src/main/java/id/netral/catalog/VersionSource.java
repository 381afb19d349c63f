package id.netral.catalog;

import id.netral.media.MediaHash;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
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

    /** The files, with the bytes that the function gives for a hash. */
    public PackFiles files(String slug, Function<MediaHash, byte[]> bytes) {
        var files = new TreeMap<String, byte[]>();
        texts.forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
        media.forEach((path, hash) -> files.put(path, bytes.apply(hash)));
        return PackFiles.of(slug, Map.copyOf(files));
    }
}
