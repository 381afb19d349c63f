package id.netral.reporting.orders;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFileCreationStrategy;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Where workbooks lie while they are made and fetched: one folder per process that only its user can read, erased at the
 * end. What a killed process left is erased by the next one.
 */
@Component
class ExportFolder {

    private static final Logger LOG = LoggerFactory.getLogger(ExportFolder.class);
    private static final String PREFIX = "netral-ekspor-";
    private static final Pattern NAME = Pattern.compile(PREFIX + "(\\d+)-.*");

    private @Nullable Path folder;

    ExportFolder() {
        eraseLeftovers(Path.of(System.getProperty("java.io.tmpdir")));
    }

    /** A new empty folder for one workbook. */
    synchronized Path create() throws IOException {
        if (folder == null || !Files.isDirectory(folder)) {
            // readable by this user only, as createTempDirectory promises on POSIX systems
            folder = Files.createTempDirectory(PREFIX + ProcessHandle.current().pid() + "-");
        }
        return Files.createTempDirectory(folder, "");
    }

    /** POI's own temporary files go beside the workbook, so that they are erased with it. */
    static TempFileCreationStrategy beside(Path workbook) {
        return new DefaultTempFileCreationStrategy(workbook.toFile());
    }

    /** Erases a workbook's folder; nothing happens when it is gone. */
    static void erase(Path workbook) {
        try {
            FileSystemUtils.deleteRecursively(workbook);
        } catch (IOException e) {
            LOG.warn("Berkas ekspor sementara tidak dapat dihapus", e);
        }
    }

    @PreDestroy
    synchronized void eraseAll() {
        if (folder != null) {
            erase(folder);
        }
    }

    private static void eraseLeftovers(Path temporary) {
        try (var found = Files.newDirectoryStream(temporary, PREFIX + "*")) {
            for (var old : found) {
                if (isOrphan(old)) {
                    erase(old);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOrphan(Path old) {
        var name = NAME.matcher(old.getFileName().toString());
        return name.matches() && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty();
    }
}
