package id.netral.authoring.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.netral.authoring.importing.common.Carried;
import id.netral.authoring.importing.common.ImportNote;
import id.netral.authoring.importing.common.ImportedFile;
import id.netral.authoring.importing.common.ImportedLesson;
import id.netral.document.Block;
import id.netral.document.Inline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that another program made, as trainers have them: what comes over, and what is said about the rest. */
@Tag("libreoffice")
class RealFilesTest {

    private static final int MAX_PICTURE = 500_000;

    @TempDir
    Path folder;

    @BeforeEach
    void isThere() {
        assumeTrue(LibreOffice.isInstalled(), "soffice is not installed (apt-get install libreoffice-writer)");
    }

    @Test
    void aHandoutOfManyPages() throws Exception {
        var source = Files.writeString(folder.resolve("Bahan_ajar.fodt"), HandoutSource.text());
        assertThat(pages(LibreOffice.convert(source, "pdf"))).isGreaterThanOrEqualTo(20);
        var read = LessonFile.read(LibreOffice.convert(source, "docx"), "Bahan_ajar.docx");
        print(read);
        assertThat(read.title()).isEqualTo("Bahan Ajar Netralitas");
        assertThat(read.lessons()).hasSize(HandoutSource.CHAPTERS);
        assertThat(read.lessons().getFirst().title()).isEqualTo("Bab 1: Netralitas dalam tugas");
        assertThat(read.report().count(Carried.FOOTNOTE)).isEqualTo(HandoutSource.CHAPTERS);
        assertThat(read.report().count(Carried.TABLE)).isEqualTo(HandoutSource.CHAPTERS);
        assertThat(keys(read))
                .contains("importing.changed.link", "importing.changed.merged", "importing.todo.alternative");

        var lesson = read.lessons().getFirst();
        assertThat(blocks(lesson, Block.Heading.class).map(Block.Heading::level).distinct())
                .containsExactly(2, 3);
        assertThat(blocks(lesson, Block.BulletList.class)).anySatisfy(list -> {
            assertThat(list.items()).hasSize(2);
            assertThat(list.items().getFirst().blocks()).anyMatch(Block.BulletList.class::isInstance);
        });
        assertThat(blocks(lesson, Block.OrderedList.class)).isNotEmpty();
        assertThat(blocks(lesson, Block.Table.class))
                .allSatisfy(table -> assertThat(table.rows()).hasSize(3));
        assertThat(blocks(lesson, Block.Image.class).map(Block.Image::alt))
                .containsExactly("Bilik suara dengan tirai, bab 1");
        assertThat(words(lesson)).contains("lihat tautan luar. [1]", "Catatan kaki bab 1.");
        assertThat(read.media().values()).hasSize(5).allSatisfy(RealFilesTest::isSmall);
    }

    @Test
    void aDeckOfThirtySlides() throws Exception {
        var source = Files.writeString(folder.resolve("Paparan.fodp"), DeckSource.text());
        var read = LessonFile.read(LibreOffice.convert(source, "pptx"), "Paparan.pptx");
        print(read);
        assertThat(read.report().count(Carried.SLIDE)).isEqualTo(DeckSource.SLIDES - 1);
        assertThat(read.report().count(Carried.PICTURE)).isEqualTo(DeckSource.SLIDES - 1);
        assertThat(read.report().count(Carried.TABLE)).isEqualTo(3);
        // every second slide has notes; the hidden one of them stays behind with its slide
        assertThat(read.report().count(Carried.NARRATION)).isEqualTo(DeckSource.SLIDES / 2 - 1);
        assertThat(keys(read)).contains("importing.lost.hidden-slide", "importing.todo.slide-alternative");
        assertThat(read.lessons()).hasSizeGreaterThan(1);
        var lesson = read.lessons().getFirst();
        assertThat(words(lesson))
                .contains("Slide ke-2 tentang netralitas", "Pokok pertama 1", "Sampaikan pelan-pelan, slide 1.");
        assertThat(blocks(lesson, Block.BulletList.class))
                .anyMatch(list -> list.items().getFirst().blocks().size() == 2);
        assertThat(read.media().values()).isNotEmpty().allSatisfy(RealFilesTest::isSmall);
    }

    private static int pages(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            return document.getNumberOfPages();
        }
    }

    private static void isSmall(byte[] picture) {
        assertThat(picture.length).isBetween(1, MAX_PICTURE);
    }

    private static List<String> keys(ImportedFile read) {
        return read.report().notes().stream().map(ImportNote::key).distinct().toList();
    }

    private static <B extends Block> Stream<B> blocks(ImportedLesson lesson, Class<B> kind) {
        return lesson.document().allBlocks().filter(kind::isInstance).map(kind::cast);
    }

    private static String words(ImportedLesson lesson) {
        return lesson.document()
                .allBlocks()
                .map(block -> Inline.plain(block.inline().toList()))
                .collect(Collectors.joining("\n"));
    }

    /** For whoever wants to know what a real file loses. */
    private static void print(ImportedFile read) {
        System.out.println(read.title() + ": " + read.lessons().size() + " lessons, "
                + new TreeMap<>(read.report().carried()));
        var times = read.report().notes().stream()
                .collect(Collectors.groupingBy(
                        note -> note.weight() + " " + note.key(), TreeMap::new, Collectors.counting()));
        times.forEach((what, count) -> System.out.println("  " + count + " x " + what));
    }
}
