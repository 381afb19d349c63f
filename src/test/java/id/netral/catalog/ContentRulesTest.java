package id.netral.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.document.Block;
import id.netral.document.DocumentMarkdown;
import id.netral.document.LessonDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What no text that is delivered may do, whoever wrote it. */
class ContentRulesTest {

    private static final Path CONTENT = Path.of("content");

    /** What is delivered; nothing may be passed over because it is not found. */
    private static final int MODULES = 9;

    /** Test servers, sites where anybody shares documents, and blogs: none is a source of law. */
    private static final Pattern NO_SOURCE = Pattern.compile(
            "\\b(stg|stag|staging|preprod|dev|test|beta|fbeta)\\.[a-z0-9-]+\\."
                    + "|scribd|pdfcoffee|slideshare|anyflip|flipbuilder|dokumen\\.tips|docplayer|123dok|pdfslide|slidepub"
                    + "|academia\\.edu|blogspot|wordpress\\.com|ratuweb|kompasiana|medium\\.com|github\\.(io|com)|gitlab|/blog/",
            Pattern.CASE_INSENSITIVE);

    /** Nobody but the authority in charge can promise these. */
    private static final Pattern PROMISE = Pattern.compile(
            "(?<!belum tentu )\\b(tidak|takkan) (akan )?(bersalah|dihukum|disanksi)\\b"
                    + "|\\btetap aman\\b|\\bpasti aman\\b|\\btidak dipersoalkan\\b|\\bbebas dari sanksi\\b"
                    + "|\\bdijamin\\b",
            Pattern.CASE_INSENSITIVE);

    private static List<Path> files(String end) throws IOException {
        try (var files = Files.walk(CONTENT)) {
            return files.filter(file -> file.toString().endsWith(end)).toList();
        }
    }

    @Test
    void noSourceIsATestServerOrASiteWhereAnybodyShares() throws IOException {
        for (var file : files(".yaml")) {
            assertThat(Files.readAllLines(file).stream()
                            .map(String::strip)
                            .filter(line -> line.startsWith("source:") || line.startsWith("- \"")))
                    .as(file.toString())
                    .noneMatch(line -> NO_SOURCE.matcher(line).find());
        }
        for (var file : files(".md")) {
            assertThat(NO_SOURCE.matcher(Files.readString(file)).find())
                    .as(file.toString())
                    .isFalse();
        }
    }

    @Test
    void noTextPromisesImmunity() throws IOException {
        for (var end : List.of(".md", "quiz.yaml", "kampanye.yaml", "whatsapp.yaml", "caleg.yaml")) {
            assertThat(files(end))
                    .as(end)
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(PROMISE.matcher(Files.readString(file))
                                    .results()
                                    .map(found -> found.group()))
                            .as(file.toString())
                            .isEmpty());
        }
    }

    @Test
    void everyPackSaysWhatWasCorrected() throws IOException {
        for (var file : files("module.yaml")) {
            assertThat(Files.readString(file)).as(file.toString()).contains("change_note:");
        }
    }

    /** Who reads decides first, then the rules answer, and only then it is explained. */
    @Test
    void everyLessonAsksTheRulesOnceBetweenItsOpeningQuestionAndItsFirstHeading() throws IOException {
        var modules = files("module.yaml");
        assertThat(modules).hasSizeGreaterThanOrEqualTo(MODULES);
        var lessons = files(".md").stream()
                .filter(file -> file.getFileName().toString().matches("[0-9]{2}-.*"))
                .toList();
        assertThat(lessons.stream().map(Path::getParent).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        modules.stream().map(Path::getParent).toList());
        assertThat(lessons).allSatisfy(file -> {
            var lesson = lesson(file);
            assertThat(lesson.allBlocks().filter(ContentRulesTest::isAsked))
                    .as(file.toString())
                    .hasSize(1);
            assertThat(lesson.blocks().stream()
                            .takeWhile(block -> !(block instanceof Block.Heading))
                            .filter(block -> block instanceof Block.CheckQuestion || isAsked(block))
                            .map(Block::getClass))
                    .as(file.toString())
                    .containsExactly(Block.CheckQuestion.class, Block.CaseBox.class);
        });
    }

    private static LessonDocument lesson(Path file) throws IOException {
        var text = Files.readString(file);
        return DocumentMarkdown.read(text.substring(text.indexOf("\n---\n", 4) + 5))
                .document();
    }

    private static boolean isAsked(Block block) {
        return block instanceof Block.CaseBox box && box.isAsked();
    }
}
