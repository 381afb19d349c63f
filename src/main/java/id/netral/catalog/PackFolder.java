package id.netral.catalog;

import id.netral.common.source.Faults;
import id.netral.common.source.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The files of one pack as they lie in its folder.
 *
 * @param name the folder's path as people know it
 * @param files bytes by path within the pack, with slashes
 */
record PackFolder(String name, String slug, SortedMap<String, byte[]> files) {

    private static final long LARGEST = 2_000_000;
    private static final Pattern LEFT_BY_TOOLS = Pattern.compile("\\..*|.*~|Thumbs\\.db");
    private static final Pattern PICTURE = Pattern.compile(".*\\.(png|jpe?g|webp)");

    /** Reads all files; empty, with faults, when one cannot be read or is far too large. */
    static Optional<PackFolder> read(Path folder, Faults faults) {
        var files = new TreeMap<String, byte[]>();
        var fine = true;
        for (var file : list(folder, faults)) {
            var path = folder.relativize(file).toString().replace('\\', '/');
            try {
                if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > LARGEST) {
                    faults.add(file.toString(), 1, "fault.fileSize");
                    fine = false;
                } else {
                    files.put(path, Files.readAllBytes(file));
                }
            } catch (IOException e) {
                faults.add(file.toString(), 1, "fault.unreadable", e.getClass().getSimpleName());
                fine = false;
            }
        }
        var slug = String.valueOf(folder.getFileName());
        return fine ? Optional.of(new PackFolder(folder.toString(), slug, files)) : Optional.empty();
    }

    private static List<Path> list(Path folder, Faults faults) {
        try (var walk = Files.walk(folder)) {
            return walk.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .filter(path -> !LEFT_BY_TOOLS
                            .matcher(String.valueOf(path.getFileName()))
                            .matches())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            faults.add(folder.toString(), 1, "fault.unreadable", e.getClass().getSimpleName());
            return List.of();
        }
    }

    /** Path of a file as people know it. */
    String display(String path) {
        return name + "/" + path;
    }

    /** The file's text; empty, with a fault, when it is missing or not UTF-8. */
    Optional<SourceText> text(String path, Faults faults) {
        var bytes = files.get(path);
        if (bytes == null) {
            faults.add(display(path), 1, "fault.noFile");
            return Optional.empty();
        }
        return SourceText.decode(display(path), bytes, faults);
    }

    /** SHA-256 over paths and contents; a text's line ends do not count. */
    String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            files.forEach((path, bytes) -> {
                var content = PICTURE.matcher(path).matches() ? bytes : withoutCarriageReturns(bytes);
                digest.update((path + '\0' + content.length + '\0').getBytes(StandardCharsets.UTF_8));
                digest.update(content);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] withoutCarriageReturns(byte[] bytes) {
        // ISO 8859-1 keeps every byte, so a text in another encoding keeps its hash too
        return new String(bytes, StandardCharsets.ISO_8859_1)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
