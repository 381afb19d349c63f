package id.netral.catalog.text;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.IntegrationTest;
import id.netral.catalog.file.PackBytes;
import id.netral.catalog.file.PackMedium;
import id.netral.catalog.file.Picture;
import id.netral.common.source.Faults;
import id.netral.common.source.SourceText;
import id.netral.document.DocumentMarkdown;
import id.netral.rules.Citations;
import id.netral.rules.LegalRegister;
import id.netral.rules.glossary.Glossary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Opening a delivered lesson as a document and writing it again changes nothing a learner sees. */
@IntegrationTest
class LessonRoundTripTest {

    private static final Path CONTENT = Path.of("content");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Autowired
    LegalRegister register;

    @Autowired
    Glossary glossary;

    @Autowired
    VerdictBoxes boxes;

    static Stream<Path> lessons() throws IOException {
        try (var files = Files.walk(CONTENT)) {
            return files
                    .filter(file -> file.getFileName().toString().matches("[0-9]{2}-.*\\.md"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void aLessonStaysAsItIs(Path file) throws IOException {
        var text = Files.readString(file);
        var original = text.substring(text.indexOf("\n---\n", 4) + 5);

        var reading = DocumentMarkdown.read(original);
        var rewritten = DocumentMarkdown.write(reading.document());

        assertThat(reading.notes()).isEmpty();
        assertThat(DocumentMarkdown.read(rewritten).document().sameContent(reading.document()))
                .as(rewritten)
                .isTrue();
        assertThat(html(file, rewritten)).isEqualTo(html(file, original));
    }

    private String html(Path file, String markdown) throws IOException {
        var faults = new Faults();
        var lesson = new LessonMarkdown(
                        media(file.getParent()),
                        new Citations(register, TODAY, faults),
                        new LessonTerms(glossary, faults),
                        boxes,
                        faults)
                .read(new SourceText(file.toString(), markdown, 1));
        assertThat(faults.list()).isEmpty();
        return lesson.html();
    }

    private static Map<String, PackMedium> media(Path folder) throws IOException {
        var media = new TreeMap<String, PackMedium>();
        try (var files = Files.list(folder.resolve("images"))) {
            for (var file : files.toList()) {
                var path = "images/" + file.getFileName();
                var bytes = PackBytes.of(Files.readAllBytes(file));
                media.put(path, new PackMedium(path, Picture.read(path, bytes, new Faults()), bytes));
            }
        }
        return media;
    }
}
