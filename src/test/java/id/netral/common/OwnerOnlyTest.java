package id.netral.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Shut where the file system can; a sentence in the log, and no failure, where it cannot. */
@ExtendWith(OutputCaptureExtension.class)
class OwnerOnlyTest {

    @TempDir
    Path folder;

    @Test
    void whatIsMadeIsShut() throws IOException {
        var made = OwnerOnly.folder(folder.resolve("a/b"));
        var file = OwnerOnly.file(made.resolve("c"));
        assertThat(rights(made)).isEqualTo("rwx------");
        assertThat(rights(file)).isEqualTo("rw-------");
    }

    @Test
    void whatLiesOpenIsShut() throws IOException {
        var file = Files.createFile(folder.resolve("terbuka"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        OwnerOnly.shut(file);
        assertThat(rights(file)).isEqualTo("rw-------");
    }

    /** The kernel's own files stand for a mounted disk: the machine knows rights, this file system changes none. */
    @Test
    void aFileSystemThatChangesNoRightsIsToldOf(CapturedOutput output) throws IOException {
        var file = Path.of("/proc/self/comm");
        assumeTrue(Files.exists(file));
        OwnerOnly.shut(file);
        OwnerOnly.shut(file);
        assertThat(output.getAll()).containsOnlyOnce("/proc/self/comm cannot be shut to other accounts");
    }

    @Test
    void aFileSystemWithoutRightsIsToldOf(CapturedOutput output) throws IOException {
        try (var zip = FileSystems.newFileSystem(folder.resolve("cakram.zip"), Map.of("create", "true"))) {
            var made = OwnerOnly.folder(zip.getPath("/data/sub"));
            OwnerOnly.shut(OwnerOnly.file(made.resolve("isi")));
            OwnerOnly.shutAll(made);
            assertThat(made.resolve("isi")).exists();
        }
        assertThat(output.getAll()).containsOnlyOnce("cannot be shut to other accounts");
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
