package id.netral.authoring.checks;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.question.QuestionBody;
import id.netral.question.QuestionBody.Choice;
import id.netral.question.QuestionBody.Credit;
import id.netral.question.QuestionBody.VerdictAndReason;
import id.netral.question.QuestionDefinition;
import id.netral.question.QuestionDefinition.Difficulty;
import id.netral.question.QuestionDefinition.Labels;
import id.netral.question.QuestionDefinition.Option;
import id.netral.question.QuestionDefinition.Type;
import id.netral.question.Verdict;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Keys that somebody could guess are told, from a number of questions on. */
class QuestionChecksTest {

    @Test
    void aModuleNeedsQuestions() {
        assertThat(keys(List.of())).containsExactly("check.no-questions");
    }

    @Test
    void everyQuestionExplainsItsAnswer() {
        var question = question(1, single(0, "a", "b", "c"), " ");

        assertThat(QuestionChecks.of(List.of(question))).singleElement().satisfies(finding -> {
            assertThat(finding.key()).isEqualTo("check.no-feedback");
            assertThat(finding.place()).isEqualTo(new Place.Question("soal-1"));
        });
    }

    @Test
    void rightAnswersAlwaysInOnePlaceAreTold() {
        assertThat(keys(many(8, number -> single(1, "pertama", "keduaa", "ketiga"))))
                .containsExactly("check.keys-position");
        assertThat(keys(many(9, number -> single(number % 3, "pertama", "keduaa", "ketiga"))))
                .isEmpty();
        assertThat(keys(many(4, number -> single(1, "pertama", "keduaa", "ketiga"))))
                .isEmpty();
    }

    @Test
    void rightAnswersThatAreTheLongestAreTold() {
        assertThat(keys(many(9, number -> longest(number % 3)))).containsExactly("check.keys-long");
    }

    @Test
    void statementsThatAreAlwaysWrongAreTold() {
        assertThat(keys(many(6, number -> statement(false)))).containsExactly("check.keys-statement");
        assertThat(keys(many(6, number -> statement(number % 2 == 0)))).isEmpty();
    }

    @Test
    void verdictsThatAreAlwaysTheSameAreTold() {
        assertThat(keys(many(
                        6, number -> new VerdictAndReason(Verdict.TIDAK_BOLEH, options(number % 3, "a", "b", "c")))))
                .containsExactly("check.keys-verdict");
        assertThat(keys(many(
                        6,
                        number -> single(
                                number % 2,
                                number % 2 == 0 ? "Tidak boleh x" : "Boleh sekali",
                                "Tidak boleh y",
                                "Bersyarat, sepanjang tidak ada yang melihatnya"))))
                .containsExactly("check.keys-verdict");
    }

    private static List<String> keys(List<QuestionDefinition> questions) {
        return QuestionChecks.of(questions).stream()
                .map(Finding::key)
                .distinct()
                .toList();
    }

    private static List<QuestionDefinition> many(int count, IntFunction<QuestionBody> body) {
        return IntStream.range(0, count)
                .mapToObj(number -> question(number, body.apply(number), "Sebab begitu."))
                .toList();
    }

    private static QuestionDefinition question(int number, QuestionBody body, String feedback) {
        return new QuestionDefinition(
                "soal-" + number, "topik", Difficulty.EASY, "Soal?", body, feedback, List.of(), Labels.NONE);
    }

    private static Choice single(int right, String... texts) {
        return new Choice(Type.SINGLE, options(right, texts), Credit.ALL_OR_NOTHING);
    }

    private static Choice longest(int right) {
        var texts = new String[] {"pilih", "pilih", "pilih"};
        texts[right] = "pilihan yang jauh lebih panjang";
        for (var i = 0; i < texts.length; i++) {
            texts[i] += " " + i;
        }
        return single(right, texts);
    }

    private static Choice statement(boolean right) {
        return new Choice(
                Type.TRUE_FALSE,
                List.of(new Option("", right, null), new Option("", !right, null)),
                Credit.ALL_OR_NOTHING);
    }

    private static List<Option> options(int right, String... texts) {
        return IntStream.range(0, texts.length)
                .mapToObj(index -> new Option(texts[index], index == right, null))
                .toList();
    }
}
