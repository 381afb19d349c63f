package id.netral.authoring.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that another program made, as trainers have them: what comes over, and what is said about the rest. */
@Tag("libreoffice")
class RealFilesTest {

    @TempDir
    Path folder;

    @BeforeEach
    void isThere() {
        assumeTrue(LibreOffice.isInstalled(), "soffice is not installed (apt-get install libreoffice)");
    }

    @Test
    void aHandoutOfTwentyPages() throws Exception {
        var source = Files.writeString(folder.resolve("Bahan_ajar.fodt"), HandoutSource.text());
        var file = LibreOffice.convert(source, "docx");
        Files.copy(file, Path.of("/tmp/importing-handout.docx"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        var read = LessonFile.read(file, "Bahan_ajar.docx");
        print(read);
        assertThat(read.title()).isEqualTo("Bahan Ajar Netralitas");
    }

    @Test
    void aDeckOfThirtySlides() throws Exception {
        var source = Files.writeString(folder.resolve("Paparan.fodp"), DeckSource.text());
        var file = LibreOffice.convert(source, "pptx");
        Files.copy(file, Path.of("/tmp/importing-deck.pptx"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        var read = LessonFile.read(file, "Paparan.pptx");
        print(read);
        var i = 0;
        for (var m : read.media().entrySet()) {
            if (i++ < 8) Files.write(Path.of("/tmp/importing-" + m.getKey().replace('/', '-')), m.getValue());
        }
    }

    private static void print(ImportedFile read) {
        System.out.println(read.title() + ": " + read.report().carried());
        read.report().notes().forEach(note -> System.out.println("  " + note));
        read.lessons().forEach(lesson -> {
            System.out.println("# " + lesson.title());
            lesson.document().blocks().stream()
                    .limit(40)
                    .map(String::valueOf)
                    .map(s -> s.length() > 260 ? s.substring(0, 260) : s)
                    .forEach(System.out::println);
        });
    }
}
