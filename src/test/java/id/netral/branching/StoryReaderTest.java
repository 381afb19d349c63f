package id.netral.branching;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.common.Formats;
import id.netral.common.source.Fault;
import id.netral.common.source.Faults;
import id.netral.common.source.SourceText;
import id.netral.rules.ArticleId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reading a story's file, with every fault at its line. */
class StoryReaderTest {

    private static final String STORY = """
            title: Kasus kecil
            summary: Ringkasan.
            as_of: 2026-11-22
            start: awal
            scenes:
              - id: awal
                place: Di sini
                people: [Bu Contoh]
                text: |
                  Paragraf satu.

                  Paragraf dua: dengan titik dua.
                choices:
                  - id: maju
                    text: Maju
                    consequence: Anda maju.
                    verdict: boleh
                    points: 2
                    next: akhir
                  - id: diam
                    text: Diam
                    consequence: Anda diam.
                    next: awal
            endings:
              - id: akhir
                title: Selesai
                text: Begitulah.
                verdict: bersyarat
                reason: Sebab begini.
                articles: [uu-20-2023-2]
            """;

    @Test
    void aStoryWithoutFaultsIsRead() {
        var story = read(STORY);
        assertThat(story.scene("awal")
                        .orElseThrow()
                        .choice("maju")
                        .orElseThrow()
                        .points())
                .isEqualTo(2);
        assertThat(story.scene("awal").orElseThrow().text())
                .isEqualTo("Paragraf satu.\n\nParagraf dua: dengan titik dua.");
        assertThat(story.ending("akhir").orElseThrow().articles())
                .extracting("value")
                .containsExactly("uu-20-2023-2");
    }

    @Test
    void whatIsWrittenReadsTheSameAgain() {
        var story = read(STORY);
        var again = read(StoryYaml.write(story));
        assertThat(again).isEqualTo(story);
        assertThat(StoryJson.hash(again)).isEqualTo(StoryJson.hash(story));
        assertThat(StoryJson.read(StoryJson.write(story))).isEqualTo(story);
    }

    @Test
    void theDeliveredStoriesSurviveBeingWritten() throws IOException {
        for (var name : List.of("ajakan-masuk-grup-whatsapp", "pengajian-yang-tiba-tiba-jadi-kampanye")) {
            var faults = new Faults();
            var text = Files.readString(Path.of("content/kasus", name + ".yaml"));
            var story = new StoryReader(id -> Sketch.register(new ArticleId("uu-20-2023-2")), faults)
                    .read(new SourceText(name, text, 1))
                    .orElseThrow(() -> new AssertionError(faults.list()));
            var again = new StoryReader(id -> Sketch.register(new ArticleId("uu-20-2023-2")), faults)
                    .read(new SourceText(name, StoryYaml.write(story), 1));
            assertThat(again).contains(story);
        }
    }

    @Test
    void allFaultsAreNamedAtOnceWithTheirLines() {
        var broken = STORY.replace("start: awal", "start: entah")
                .replace("next: akhir", "next: tidak-ada")
                .replace("verdict: boleh", "verdict: mungkin")
                .replace("points: 2", "points: 11")
                .replace("consequence: Anda diam.", "akibat: Anda diam.")
                .replace("reason: Sebab begini.", "reason:")
                .replace("[uu-20-2023-2]", "[dicabut]");
        assertThat(faults(broken))
                .extracting(fault -> fault.line() + " " + fault.key())
                .containsExactlyInAnyOrder(
                        "4 story.problem.no-start",
                        "17 fault.word",
                        "18 fault.wholeNumber",
                        "19 story.problem.unknown-target",
                        "20 fault.missing",
                        "22 fault.unknownKey",
                        "29 fault.missing",
                        "30 story.problem.article-not-in-force");
        assertThat(faults(broken))
                .allSatisfy(fault -> assertThat(fault.describe(Formats.INDONESIAN))
                        .startsWith("kasus.yaml:")
                        .doesNotContain("{"));
    }

    @Test
    void circlesIslandsAndDoubleIdsAreFaults() {
        assertThat(faults(STORY.replace("next: akhir", "next: awal")))
                .extracting(Fault::key)
                .contains("story.problem.endless", "story.problem.unreachable");
        assertThat(faults(STORY.replace("id: akhir", "id: awal")))
                .extracting(Fault::key)
                .contains("story.problem.id-twice");
    }

    @Test
    void textThatIsNoStoryIsRefused() {
        for (var text : List.of("", "- satu", "title: [", "a: &a [*a]", "judul: x")) {
            assertThat(faults(text)).as(text).isNotEmpty();
        }
    }

    private static Story read(String text) {
        var faults = new Faults();
        return new StoryReader(Sketch::register, faults)
                .read(source(text))
                .orElseThrow(() -> new AssertionError(faults.list()));
    }

    private static List<Fault> faults(String text) {
        var faults = new Faults();
        assertThat(new StoryReader(Sketch::register, faults).read(source(text))).isEmpty();
        return faults.list();
    }

    private static SourceText source(String text) {
        return SourceText.decode("kasus.yaml", text.getBytes(StandardCharsets.UTF_8), new Faults())
                .orElseThrow();
    }
}
