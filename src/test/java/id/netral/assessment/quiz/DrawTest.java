package id.netral.assessment.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.assessment.TestQuiz;
import id.netral.question.BlueprintRow;
import id.netral.question.QuestionBody.Choice;
import id.netral.question.QuestionBody.VerdictAndReason;
import id.netral.question.QuestionDefinition.Difficulty;
import id.netral.question.QuestionDefinition.Option;
import id.netral.question.QuestionDefinition.Type;
import id.netral.question.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class DrawTest {

    private final List<QuestionRevision> bank = LongStream.rangeClosed(1, 15)
            .mapToObj(id -> revision(id, Type.values()[(int) (id % 3)], "topik-" + (id <= 9 ? "besar" : id % 3)))
            .toList();

    @Test
    void theSameSeedGivesTheSameDrawWhateverTheBanksOrder() {
        var reversed = bank.reversed();
        assertThat(draw(reversed, 10, 42)).isEqualTo(draw(bank, 10, 42));
    }

    /** Pins generator and procedure: an old attempt's draw must stay explainable from its seed. */
    @Test
    void theDrawOfAKnownSeedNeverChanges() {
        assertThat(draw(bank, 5, 20261122))
                .extracting(item -> item.revision() + ":" + item.order().text())
                .containsExactly("10:3,2,0,1", "5:0,1", "12:2,1,3,0", "13:0,2,1,3", "11:0,1");
    }

    @Test
    void drawsEachQuestionOnceAndNumbersThePositions() {
        for (var seed = 0; seed < 200; seed++) {
            var drawn = draw(bank, 10, seed);
            assertThat(drawn)
                    .extracting(DrawnItem::position)
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, 10).boxed().toList());
            assertThat(drawn).extracting(DrawnItem::revision).doesNotHaveDuplicates();
        }
    }

    @Test
    void everyQuestionAndEveryOrderComesUp() {
        var questions = new HashSet<Long>();
        var firstPlaces = new HashSet<Integer>();
        for (var seed = 0; seed < 200; seed++) {
            var drawn = draw(bank, 3, seed);
            drawn.forEach(item -> questions.add(item.revision()));
            drawn.stream()
                    .filter(item -> item.order().authorIndexes().size() == 4)
                    .forEach(
                            item -> firstPlaces.add(item.order().authorIndexes().getFirst()));
        }
        assertThat(questions).hasSize(15);
        assertThat(firstPlaces).containsExactlyInAnyOrder(0, 1, 2, 3);
    }

    @Test
    void topicsAreSpread() {
        for (var seed = 0; seed < 50; seed++) {
            var topics = draw(bank, 4, seed).stream()
                    .map(item -> bank.get((int) item.revision() - 1).topic())
                    .collect(Collectors.toSet());
            assertThat(topics).hasSize(4); // one of each, though one topic has most of the bank
        }
    }

    @Test
    void optionsAreAPermutationAndTrueFalseStaysInPlace() {
        for (var item : draw(bank, 15, 7)) {
            var question = bank.get((int) item.revision() - 1);
            var sorted = new java.util.ArrayList<>(item.order().authorIndexes());
            Collections.sort(sorted);
            assertThat(sorted)
                    .containsExactlyElementsOf(IntStream.range(
                                    0, ((Choice) question.body()).options().size())
                            .boxed()
                            .toList());
            if (question.type() == Type.TRUE_FALSE) {
                assertThat(item.order().text()).isEqualTo("0,1");
            }
        }
    }

    @Test
    void aBankSmallerThanTheDrawIsTakenWhole() {
        assertThat(draw(bank.subList(0, 3), 10, 1)).hasSize(3);
    }

    @Test
    void theBlueprintIsMetFirst() {
        var wanted = new Draw.Wanted(
                6,
                List.of(
                        new BlueprintRow(3, "topik-besar", null, null),
                        new BlueprintRow(2, null, null, Difficulty.HARD)),
                100,
                Set.of());
        var mixed = new ArrayList<>(bank);
        mixed.addAll(LongStream.rangeClosed(16, 18)
                .mapToObj(id -> revision(id, Type.SINGLE, "topik-sulit", Difficulty.HARD))
                .toList());
        for (var seed = 0; seed < 50; seed++) {
            var drawn = Draw.from(mixed, wanted, seed).stream()
                    .map(item -> mixed.get((int) item.revision() - 1))
                    .toList();
            assertThat(drawn).hasSize(6);
            assertThat(drawn)
                    .filteredOn(question -> question.topic().equals("topik-besar"))
                    .hasSizeGreaterThanOrEqualTo(3);
            assertThat(drawn)
                    .filteredOn(question -> question.difficulty() == Difficulty.HARD)
                    .hasSizeGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void questionsNotMetBeforeComeFirst() {
        var oneTopic = LongStream.rangeClosed(1, 10)
                .mapToObj(id -> revision(id, Type.SINGLE, "topik"))
                .toList();
        var met = Set.of(1L, 2L, 3L, 4L, 5L);
        for (var seed = 0; seed < 50; seed++) {
            var wanted = new Draw.Wanted(7, List.of(), 100, met);
            var drawn = Draw.from(oneTopic, wanted, seed).stream()
                    .map(DrawnItem::revision)
                    .toList();
            assertThat(drawn).contains(6L, 7L, 8L, 9L, 10L); // all the new ones, and two met before
        }
    }

    @Test
    void alwaysAnsweringTidakBolehFailsWhereTheBankAllowsIt() {
        var verdicts = new ArrayList<QuestionRevision>();
        for (var id = 1; id <= 20; id++) {
            verdicts.add(verdict(id, id <= 12 ? Verdict.TIDAK_BOLEH : Verdict.BOLEH));
        }
        for (var seed = 0; seed < 200; seed++) {
            var wanted = new Draw.Wanted(10, List.of(), 40, Set.of());
            var drawn = Draw.from(verdicts, wanted, seed).stream()
                    .map(item -> verdicts.get((int) item.revision() - 1))
                    .toList();
            assertThat(Balance.percent(drawn, Verdict.TIDAK_BOLEH)).isLessThan(40);
        }
    }

    @Test
    void stepsToOrderAreNeverShownInTheirRightOrder() {
        var ordering = List.of(revision(1, Type.ORDERING, "topik"));
        for (var seed = 0; seed < 100; seed++) {
            assertThat(draw(ordering, 1, seed).getFirst().order().text()).isNotEqualTo("0,1,2");
        }
    }

    private static QuestionRevision verdict(long id, Verdict verdict) {
        var reasons = List.of(
                new Option("Alasan A", true, null),
                new Option("Alasan B", false, null),
                new Option("Alasan C", false, null),
                new Option("Alasan D", false, null));
        return new QuestionRevision(
                id,
                id,
                "topik",
                Difficulty.EASY,
                "Bolehkah?",
                new VerdictAndReason(verdict, reasons),
                "Karena.",
                List.of());
    }

    private static List<DrawnItem> draw(List<QuestionRevision> bank, int count, long seed) {
        return Draw.from(bank, new Draw.Wanted(count, List.of(), 100, Set.of()), seed);
    }

    private static QuestionRevision revision(long id, Type type, String topic) {
        return revision(id, type, topic, Difficulty.EASY);
    }

    private static QuestionRevision revision(long id, Type type, String topic, Difficulty difficulty) {
        var question = TestQuiz.question((int) id, type);
        return new QuestionRevision(
                id, id, topic, difficulty, question.stem(), question.body(), question.feedback(), List.of());
    }
}
