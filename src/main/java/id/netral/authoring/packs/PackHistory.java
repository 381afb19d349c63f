package id.netral.authoring.packs;

import id.netral.catalog.file.PackBytes;
import id.netral.catalog.file.PackFiles;
import id.netral.catalog.origin.EarlierVersion;
import id.netral.catalog.origin.VersionFacts;
import id.netral.common.RefusedException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The earlier versions in a pack: their texts in {@code history/<n>/}, the hashes of their pictures and media in {@code
 * history/<n>/media.sha256}, and those of these files that the module itself has not, once each, in {@code
 * history/media/<hash>}.
 *
 * @param versions the oldest first
 */
record PackHistory(List<EarlierVersion> versions) {

    /** Most earlier versions in a pack. */
    static final int MOST_VERSIONS = 20;

    /** Most bytes of all files of the history, unpacked. */
    static final long MOST_BYTES = 100L * 1024 * 1024;

    /** Most files of the history. */
    static final int MOST_FILES = 600;

    static final PackHistory NONE = new PackHistory(List.of());

    private static final String FOLDER = "history/";
    private static final String MEDIA = FOLDER + "media/";
    private static final String LIST = "media.sha256";
    private static final Pattern PATH = Pattern.compile("history/([1-9][0-9]{0,5}/.+|media/[0-9a-f]{64})");
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) {2}(\\S{1,200})");

    PackHistory {
        versions = List.copyOf(versions);
    }

    /** Whether the path is one of the history. */
    static boolean owns(String path) {
        return PATH.matcher(path).matches();
    }

    List<VersionFacts> facts() {
        return versions.stream().map(EarlierVersion::facts).toList();
    }

    /** The files by path in the zip; a medium that the module has now is not among them. */
    SortedMap<String, PackBytes> files(PackFiles module) {
        var files = new TreeMap<String, PackBytes>();
        var known = new HashSet<>(SignedPack.hashes(module.files()).values());
        for (var version : versions) {
            var folder = folder(version.facts());
            var texts = version.files().texts().keySet();
            var list = new StringBuilder();
            version.files().files().forEach((path, bytes) -> {
                if (texts.contains(path)) {
                    files.put(folder + path, bytes);
                    return;
                }
                var hash = bytes.sha256();
                list.append(hash).append("  ").append(path).append('\n');
                if (known.add(hash)) {
                    files.put(MEDIA + hash, bytes);
                }
            });
            if (!list.isEmpty()) {
                files.put(folder + LIST, PackBytes.of(list.toString().getBytes(StandardCharsets.UTF_8)));
            }
        }
        return files;
    }

    private static String folder(VersionFacts version) {
        return FOLDER + version.number() + "/";
    }

    /**
     * The earlier versions among a pack's files. Throws {@link RefusedException} {@code pack.history.*} when a file is
     * missing, belongs to none of them, or there is more than can be kept.
     */
    static PackHistory read(List<VersionFacts> earlier, SortedMap<String, PackBytes> files) {
        var left = new TreeMap<String, PackBytes>();
        files.forEach((path, bytes) -> {
            if (owns(path)) {
                left.put(path, bytes);
            }
        });
        requireRoom(earlier, left);
        var byHash = new HashMap<String, PackBytes>();
        files.forEach((path, bytes) -> byHash.putIfAbsent(bytes.sha256(), bytes));
        var used = new HashSet<String>();
        var versions = new ArrayList<EarlierVersion>();
        for (var facts : earlier) {
            versions.add(new EarlierVersion(facts, version(folder(facts), left, byHash, used)));
        }
        refuseUnused(left, used);
        return new PackHistory(versions);
    }

    private static void requireRoom(List<VersionFacts> earlier, SortedMap<String, PackBytes> files) {
        var bytes = files.values().stream().mapToLong(PackBytes::size).sum();
        if (earlier.size() > MOST_VERSIONS || files.size() > MOST_FILES || bytes > MOST_BYTES) {
            throw new RefusedException("pack.history.too-much", MOST_VERSIONS, MOST_FILES, MOST_BYTES / 1024 / 1024);
        }
    }

    private static PackFiles version(
            String folder, SortedMap<String, PackBytes> left, Map<String, PackBytes> byHash, Set<String> used) {
        var texts = new TreeMap<String, PackBytes>();
        left.subMap(folder, folder + Character.MAX_VALUE)
                .forEach((path, bytes) -> texts.put(path.substring(folder.length()), bytes));
        texts.keySet().forEach(path -> left.remove(folder + path));
        var list = texts.remove(LIST);
        var all = new TreeMap<>(texts);
        for (var line : list == null ? List.<String>of() : lines(folder, list)) {
            var parts = LINE.matcher(line);
            var bytes = parts.matches() ? byHash.get(parts.group(1)) : null;
            if (bytes == null || all.putIfAbsent(parts.group(2), bytes) != null) {
                throw new RefusedException("pack.history.broken", folder + LIST);
            }
            used.add(MEDIA + parts.group(1));
        }
        var files = new PackFiles(folder.substring(0, folder.length() - 1), "asal", all);
        if (texts.isEmpty() || !files.texts().keySet().equals(texts.keySet())) {
            throw new RefusedException("pack.history.broken", folder);
        }
        return files;
    }

    private static List<String> lines(String folder, PackBytes list) {
        var lines = new String(list.bytes(), StandardCharsets.UTF_8).lines().toList();
        if (lines.size() > MOST_FILES) {
            throw new RefusedException("pack.history.broken", folder + LIST);
        }
        return lines;
    }

    /** What is left must be media, under their own hash, that a version shows. */
    private static void refuseUnused(SortedMap<String, PackBytes> left, Set<String> used) {
        left.forEach((path, bytes) -> {
            if (!used.contains(path) || !path.equals(MEDIA + bytes.sha256())) {
                throw new RefusedException("pack.history.broken", path);
            }
        });
    }
}
