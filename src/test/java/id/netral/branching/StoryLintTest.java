package id.netral.branching;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.branching.StoryProblem.Kind;
import id.netral.rules.ArticleId;
import id.netral.verdict.Permission;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found wrong with a story, and where. */
class StoryLintTest {

    @Test
    void aWholeStoryHasNoProblems() {
        assertThat(found(Sketch.of("awal: tengah akhir-1", "tengah: akhir-1 akhir-2")))
                .isEmpty();
    }

    @Test
    void aSceneWithoutChoicesIsADeadEnd() {
        assertThat(found(Sketch.of("awal: buntu akhir-1", "buntu"))).containsExactly("DEAD_END buntu");
    }

    @Test
    void whatNoWayLeadsToIsUnreachable() {
        assertThat(found(Sketch.of("awal: akhir-1", "pulau: akhir-2")))
                .containsExactly("UNREACHABLE pulau", "UNREACHABLE akhir-2");
    }

    @Test
    void aLoopNeedsAWayOut() {
        assertThat(found(Sketch.of("awal: putar akhir-1", "putar: lagi", "lagi: putar")))
                .containsExactly("ENDLESS putar", "ENDLESS lagi");
        assertThat(found(Sketch.of("awal: putar", "putar: awal akhir-1"))).isEmpty();
    }

    @Test
    void aChoiceLeadsSomewhereThatIsThere() {
        var story = Sketch.of("awal: entah akhir-1");
        assertThat(found(story)).containsExactly("UNKNOWN_TARGET awal/pilihan-1");
        assertThat(found(StoryEdit.connect(story, "awal", "pilihan-1", null)))
                .containsExactly("CHOICE_WITHOUT_TARGET awal/pilihan-1");
    }

    @Test
    void aStoryBeginsAndEndsSomewhere() {
        var story = Sketch.of("awal: akhir-1");
        assertThat(found(StoryEdit.startAt(story, "entah"))).containsExactly("NO_START");
        assertThat(found(StoryEdit.startAt(story, "akhir-1"))).containsExactly("NO_START");
        assertThat(found(StoryEdit.remove(story, "akhir-1")))
                .containsExactly("NO_ENDING", "CHOICE_WITHOUT_TARGET awal/pilihan-1");
    }

    @Test
    void aChoiceSaysWhatItIsAndWhatComesOfIt() {
        var silent = new Choice("pilihan-1", " ", "", null, null, null, "akhir-1");
        var story = StoryEdit.replace(
                Sketch.of("awal: akhir-1"), new Scene("awal", "Di sini", List.of(), "Ada apa?", List.of(silent)));
        assertThat(found(story))
                .containsExactly(
                        "CHOICE_WITHOUT_TEXT awal/pilihan-1",
                        "CHOICE_WITHOUT_CONSEQUENCE awal/pilihan-1",
                        "CHOICE_WITHOUT_VERDICT awal/pilihan-1");
    }

    @Test
    void pointsAreForAllChoicesOrForNone() {
        var scored = withChoices(
                new Choice("pilihan-1", "A", "x", Permission.BOLEH, null, 2, "akhir-1"),
                new Choice("pilihan-2", "B", "x", Permission.BOLEH, null, null, "akhir-1"));
        assertThat(found(scored)).containsExactly("CHOICE_WITHOUT_POINTS awal/pilihan-2");
    }

    @Test
    void aSituationIsToldInKeysOfTheRules() {
        for (var situation : List.of("siapa=pns", "actor", "actor=pns actor=pppk", "saya menyukai unggahan")) {
            var asking = withChoices(new Choice("pilihan-1", "A", "x", Permission.BOLEH, situation, null, "akhir-1"));
            assertThat(found(asking)).as(situation).containsExactly("SITUATION_UNREADABLE awal/pilihan-1");
        }
    }

    @Test
    void theChoiceWrittenFirstIsSeldomTheBest() {
        var story = Sketch.of("a: b akhir-1", "b: c akhir-1", "c: d akhir-1", "d: e akhir-1", "e: akhir-2 akhir-1");
        assertThat(found(story)).isEmpty(); // nothing decides: all choices are equal
        assertThat(found(worth(story, 2))).isEmpty();
        assertThat(found(worth(story, 3))).containsExactly("FIRST_IS_BEST");
        assertThat(StoryProblem.of(Kind.FIRST_IS_BEST, null, null).kind().blocks())
                .isFalse();
    }

    @Test
    void theLongestChoiceIsNotTheBestTooOften() {
        var story = worth(Sketch.of("a: b akhir-1", "b: c akhir-1", "c: d akhir-1", "d: e akhir-1", "e: x akhir-1"), 0);
        assertThat(found(story)).contains("LONGEST_IS_BEST"); // "Ke akhir-1" is longer than "Ke b", and the best
        assertThat(found(worth(story, 2))).doesNotContain("LONGEST_IS_BEST");
        assertThat(Kind.LONGEST_IS_BEST.blocks()).isFalse();
    }

    /** With the first choice the best in so many scenes, and the second in the others. */
    private static Story worth(Story story, int first) {
        var changed = story;
        for (var number = 0; number < story.scenes().size(); number++) {
            var scene = story.scenes().get(number);
            var best = number < first ? 0 : 1;
            changed = StoryEdit.replace(
                    changed,
                    scene.withChoices(List.of(
                            verdict(scene.choices().getFirst(), best == 0),
                            verdict(scene.choices().getLast(), best == 1))));
        }
        return changed;
    }

    private static Choice verdict(Choice choice, boolean best) {
        var verdict = best ? Permission.BOLEH : Permission.TANYAKAN;
        return new Choice(choice.id(), choice.text(), choice.consequence(), verdict, null, null, choice.next());
    }

    private static Story withChoices(Choice... choices) {
        return StoryEdit.replace(
                Sketch.of("awal: akhir-1"), new Scene("awal", "Di sini", List.of(), "Ada apa?", List.of(choices)));
    }

    @Test
    void anEndingHasAVerdictAndAReason() {
        var story = StoryEdit.replace(
                Sketch.of("awal: akhir-1"), new Ending("akhir-1", "", "", null, null, "", List.of(), null));
        assertThat(found(story))
                .containsExactly(
                        "NO_HEADING akhir-1",
                        "NO_REASON akhir-1",
                        "NO_VERDICT akhir-1",
                        "NO_ARTICLE akhir-1",
                        "NOTHING_AFTER akhir-1");
        assertThat(Kind.NOTHING_AFTER.blocks()).isFalse();
    }

    @Test
    void anEndingSaysHowTheSameIsJudgedAfterDesignation() {
        assertThat(found(ending("actor=pns act=like object=calon", null))).isEmpty();
        assertThat(found(ending(null, "Lebih berat."))).isEmpty();
        assertThat(found(ending(null, null))).containsExactly("NOTHING_AFTER akhir-1");
        assertThat(found(ending("menyukai", "Lebih berat."))).containsExactly("SITUATION_UNREADABLE akhir-1");
        assertThat(found(ending(null, "a".repeat(StoryLint.LONGEST_CONSEQUENCE + 1))))
                .containsExactly("TOO_LONG akhir-1");
    }

    private static Story ending(@Nullable String situation, @Nullable String after) {
        var story = Sketch.of("awal: akhir-1");
        var plain = story.endings().getFirst();
        return StoryEdit.replace(
                story,
                new Ending(
                        plain.id(),
                        plain.title(),
                        plain.text(),
                        plain.verdict(),
                        situation,
                        plain.reason(),
                        plain.articles(),
                        after));
    }

    @ParameterizedTest
    @CsvSource({
        "uu-20-2023-2,",
        "entah,UNKNOWN_ARTICLE akhir-1",
        "ragu,UNSURE_ARTICLE akhir-1",
        "dicabut,ARTICLE_NOT_IN_FORCE akhir-1"
    })
    void anArticleIsKnownSureAndInForce(String article, String problem) {
        var story = Sketch.of("awal: akhir-1");
        var ending = story.endings().getFirst();
        var citing = StoryEdit.replace(
                story,
                new Ending(
                        ending.id(),
                        ending.title(),
                        ending.text(),
                        ending.verdict(),
                        null,
                        ending.reason(),
                        List.of(new ArticleId(article)),
                        ending.after()));
        assertThat(found(citing)).isEqualTo(problem == null ? List.of() : List.of(problem));
    }

    @Test
    void longTextsAreAdviceOnly() {
        var wordy = new Scene(
                "awal",
                "Di sini",
                List.of(),
                "a".repeat(StoryLint.LONGEST_TEXT + 1),
                Sketch.of("awal: akhir-1").scenes().getFirst().choices());
        var problems = StoryLint.check(StoryEdit.replace(Sketch.of("awal: akhir-1"), wordy), Sketch::register);
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(Kind.TOO_LONG);
            assertThat(problem.kind().blocks()).isFalse();
            assertThat(problem.arguments()).containsExactly("701", "700");
        });
    }

    @Test
    void theBestWayIsCountedUnlessOneCanGoRoundInCircles() {
        assertThat(Sketch.of("awal: akhir-1").highestPoints()).contains(0);
        var scored = StoryEdit.replace(
                Sketch.of("awal: tengah akhir-1", "tengah: akhir-1"),
                new Scene(
                        "awal",
                        "Di sini",
                        List.of(),
                        "Ada apa?",
                        List.of(
                                new Choice("a", "A", "x", null, null, 2, "tengah"),
                                new Choice("b", "B", "x", null, null, 1, "akhir-1"))));
        assertThat(scored.highestPoints()).contains(2);
        assertThat(Sketch.of("awal: awal akhir-1").highestPoints()).isEmpty();
    }

    private static List<String> found(Story story) {
        return StoryLint.check(story, Sketch::register).stream()
                .map(problem -> problem.kind()
                        + (problem.node() == null ? "" : " " + problem.node())
                        + (problem.choice() == null ? "" : "/" + problem.choice()))
                .toList();
    }
}
