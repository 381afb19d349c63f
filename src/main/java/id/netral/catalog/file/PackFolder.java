package id.netral.catalog.file;

import id.netral.common.source.Faults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads the files of one pack as they lie in its folder. */
public final class PackFolder {

    private static final long LARGEST = 2_000_000;
    private static final long LARGEST_MEDIUM = 50_000_000;
    private static final Pattern LEFT_BY_TOOLS = Pattern.compile("\\..*|.*~|Thumbs\\.db");

    private PackFolder() {}

    /** Reads all files; empty, with faults, when one cannot be read or is far too large. */
    public static Optional<PackFiles> read(Path folder, Faults faults) {
        var files = new TreeMap<String, PackBytes>();
        var fine = true;
        for (var file : list(folder, faults)) {
            var path = folder.relativize(file).toString().replace('\\', '/');
            try {
                if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > largest(path)) {
                    faults.add(file.toString(), 1, "fault.fileSize");
                    fine = false;
                } else {
                    files.put(path, PackBytes.of(Files.readAllBytes(file)));
                }
            } catch (IOException e) {
                faults.add(file.toString(), 1, "fault.unreadable", e.getClass().getSimpleName());
                fine = false;
            }
        }
        var slug = String.valueOf(folder.getFileName());
        return fine ? Optional.of(new PackFiles(folder.toString(), slug, files)) : Optional.empty();
    }

    private static long largest(String path) {
        return MediaFile.isOne(path) ? LARGEST_MEDIUM : LARGEST;
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
}
