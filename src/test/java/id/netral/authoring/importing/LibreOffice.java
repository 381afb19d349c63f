package id.netral.authoring.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Another program makes real files for tests. */
public final class LibreOffice {

    private static final int MOST_MINUTES = 4;

    private LibreOffice() {}

    public static boolean isInstalled() {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "soffice")));
    }

    /** The file in the other format, beside it; the test is skipped where that part of LibreOffice is missing. */
    public static Path convert(Path file, String format) throws IOException, InterruptedException {
        var folder = file.toAbsolutePath().getParent();
        var process = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profil").toUri(),
                        "--headless",
                        "--convert-to",
                        format,
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("catatan").toFile())
                .start();
        assertThat(process.waitFor(MOST_MINUTES, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
        var name = file.getFileName().toString();
        var converted = folder.resolve(name.substring(0, name.lastIndexOf('.') + 1) + format);
        assumeTrue(
                Files.exists(converted),
                "LibreOffice cannot write ." + format + " (apt-get install libreoffice-writer libreoffice-impress)");
        return converted;
    }
}
