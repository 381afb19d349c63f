package id.netral.assessment.answer;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.assessment.QuestionContent;
import id.netral.assessment.TestQuiz;
import id.netral.assessment.answer.AnswerDistribution.Bar;
import id.netral.assessment.answer.AnswerDistribution.Part;
import id.netral.question.QuestionDefinition.Type;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How often each part of a question was answered how. In test questions the first options are the right ones. */
class AnswerDistributionTest {

    @ParameterizedTest
    @EnumSource(Type.class)
    void theRightAnswerCountsForEveryRightPartOfAnyType(Type type) {
        var body = TestQuiz.question(1, type).body();
        var found = of(type, Map.of(RightAnswer.of(body).text(), 3L, "", 2L, "[]", 1L));
        assertThat(found.answered()).isEqualTo(3);
        assertThat(found.blank()).isEqualTo(3);
        assertThat(found.parts())
                .isNotEmpty()
                .allSatisfy(part -> assertThat(part.bars())
                        .allSatisfy(
                                bar -> assertThat(bar.count()).as(bar.label()).isEqualTo(bar.right() ? 3 : 0))
                        .anySatisfy(bar -> assertThat(bar.right()).isTrue()));
    }

    @Test
    void ofSeveralPicksEachCounts() {
        var found = of(Type.MULTIPLE, Map.of("[\"0\",\"2\"]", 4L, "[\"0\",\"1\"]", 1L));
        assertThat(counts(found.parts().getFirst())).containsExactly(5L, 1L, 4L, 0L);
        assertThat(found.unusedDistractors()).containsExactly("Pilihan D");
    }

    @Test
    void pairsCountPromptByPrompt() {
        var found = of(Type.MATCHING, Map.of("[\"0:0\",\"1:0\"]", 2L, "[\"1:1\"]", 1L));
        assertThat(found.parts()).extracting(Part::label).containsExactly("Kiri A", "Kiri B");
        assertThat(counts(found.parts().get(0))).containsExactly(2L, 0L, 0L);
        assertThat(counts(found.parts().get(1))).containsExactly(2L, 1L, 0L);
        assertThat(found.unusedDistractors()).containsExactly("Kanan C");
    }

    @Test
    void ordersCountPlaceByPlace() {
        var found = of(Type.ORDERING, Map.of("[\"1\",\"0\",\"2\"]", 5L));
        assertThat(counts(found.parts().get(0))).containsExactly(0L, 5L, 0L);
        assertThat(counts(found.parts().get(2))).containsExactly(0L, 0L, 5L);
        assertThat(found.unusedDistractors()).isEmpty();
    }

    @Test
    void verdictAndReasonCountEachForItself() {
        var found = of(Type.VERDICT, Map.of("[\"verdict:BOLEH\"]", 2L, "[\"verdict:TIDAK_BOLEH\",\"reason:3\"]", 1L));
        assertThat(counts(found.parts().get(0))).containsExactly(2L, 1L, 0L);
        assertThat(counts(found.parts().get(1))).containsExactly(0L, 0L, 0L, 1L);
    }

    @Test
    void ownWordsAreCountedWithoutLetterCaseTheMostFrequentFirst() {
        var found = of(Type.SHORT_TEXT, Map.of("[\"Memihak\"]", 2L, "[\"netral\"]", 2L, "[\" NETRAL. \"]", 1L));
        assertThat(found.parts().getFirst().bars())
                .containsExactly(new Bar("netral", 3, true, false), new Bar("memihak", 2, false, false));
    }

    private static AnswerDistribution of(Type type, Map<String, Long> answers) {
        var body = QuestionContent.json(TestQuiz.question(1, type).body());
        return AnswerDistribution.of(type, body, answers);
    }

    private static List<Long> counts(Part part) {
        return part.bars().stream().map(Bar::count).toList();
    }
}
