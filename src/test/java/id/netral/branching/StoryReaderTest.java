package id.netral.branching;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.common.Formats;
import id.netral.common.source.Fault;
import id.netral.common.source.Faults;
import id.netral.common.source.SourceText;
import java.nio.charset.StandardCharsets;
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
                    verdict: tanyakan
                    situation: actor=pns act=membiarkan
                    points: 0
                    next: awal
            endings:
              - id: akhir
                title: Selesai
                text: Begitulah.
                verdict: bersyarat
                situation: actor=pns act=like
                reason: Sebab begini.
                articles: [uu-20-2023-2]
                after: Sesudahnya begini.
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
        assertThat(story.endings().getFirst())
                .returns("actor=pns act=like", Ending::situation)
                .returns("Sesudahnya begini.", Ending::after);
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
    void allFaultsAreNamedAtOnceWithTheirLines() {
        var broken = STORY.replace("start: awal", "start: entah")
                .replace("next: akhir", "next: tidak-ada")
                .replace("verdict: boleh", "verdict: mungkin")
                .replace("points: 2", "points: 11")
                .replace("act=membiarkan", "apa=membiarkan")
                .replace("consequence: Anda diam.", "akibat: Anda diam.")
                .replace("act=like", "like")
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
                        "24 story.problem.situation-unreadable",
                        "32 story.problem.situation-unreadable",
                        "33 fault.missing",
                        "34 story.problem.article-not-in-force");
        assertThat(faults(broken))
                .allSatisfy(fault -> assertThat(fault.describe(Formats.INDONESIAN))
                        .startsWith("kasus.yaml:")
                        .doesNotContain("{"));
    }

    @Test
    void everyChoiceHasAVerdictAndPointsAreForAllOrForNone() {
        assertThat(faults(STORY.replace("        verdict: tanyakan\n", "")))
                .extracting(fault -> fault.line() + " " + fault.key())
                .containsExactly("20 fault.missing");
        assertThat(faults(STORY.replace("        points: 0\n", "")))
                .extracting(fault -> fault.line() + " " + fault.key())
                .containsExactly("20 story.problem.choice-without-points");
        assertThat(read(STORY.replaceAll(" +points: .\n", "")).scored()).isFalse();
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
