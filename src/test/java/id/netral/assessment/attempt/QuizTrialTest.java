package id.netral.assessment.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.netral.assessment.TestQuiz;
import id.netral.assessment.answer.AnswerForm;
import id.netral.assessment.answer.OptionOrder;
import id.netral.assessment.answer.RightAnswer;
import id.netral.common.RefusedException;
import id.netral.question.BlueprintRow;
import id.netral.question.QuestionDefinition;
import id.netral.question.QuestionDefinition.Type;
import id.netral.question.QuizConduct;
import id.netral.question.QuizDefinition;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Trying a quiz out: every kind of question, drawn and scored as in an attempt, without a row anywhere. */
class QuizTrialTest {

    private static final UnaryOperator<String> PICTURES = path -> "/naskah/" + path;

    private static final List<QuestionDefinition> EVERY_KIND = IntStream.range(0, Type.values().length)
            .mapToObj(place -> TestQuiz.question(place, Type.values()[place]))
            .toList();

    private static QuizTrial trial(int draw, List<BlueprintRow> blueprint, Set<Long> met, long seed) {
        var quiz = new QuizDefinition(80, 3, draw, blueprint, QuizConduct.FREE, EVERY_KIND);
        return new QuizTrial(quiz, PICTURES, question -> true, met, seed);
    }

    private static QuizTrial everything() {
        return trial(EVERY_KIND.size(), List.of(), Set.of(), 7);
    }

    /** What a learner who knows everything sends, by what is on the screen and the author's key. */
    private static void answerRightly(QuizTrial trial, int position) {
        var shown = trial.item(position);
        var question = EVERY_KIND.stream()
                .filter(one -> one.stem().equals(shown.stem()))
                .findFirst()
                .orElseThrow();
        var order = new OptionOrder(authorOrder(shown, question));
        trial.answer(position, AnswerForm.of(question.body(), order).show(RightAnswer.of(question.body())));
    }

    private static List<Integer> authorOrder(PlayerState.Item shown, QuestionDefinition question) {
        if (shown.options().isEmpty() || question.type() == Type.TRUE_FALSE) {
            return IntStream.range(0, 9).boxed().toList();
        }
        var texts = texts(question);
        return shown.options().stream()
                .map(option -> texts.indexOf(option.text()))
                .toList();
    }

    private static List<String> texts(QuestionDefinition question) {
        return switch (question.body()) {
            case id.netral.question.QuestionBody.Choice choice ->
                choice.options().stream().map(QuestionDefinition.Option::text).toList();
            case id.netral.question.QuestionBody.VerdictAndReason verdict ->
                verdict.reasons().stream().map(QuestionDefinition.Option::text).toList();
            case id.netral.question.QuestionBody.Matching matching -> matching.options();
            case id.netral.question.QuestionBody.Gaps gaps -> gaps.words();
            case id.netral.question.QuestionBody.Ordering ordering -> ordering.steps();
            default -> List.of();
        };
    }

    @Test
    void whatIsShownBeforeHandingInHoldsNoKey() {
        var trial = everything();
        var sent = new StringBuilder();
        for (var position = 1; position <= trial.size(); position++) {
            sent.append(JsonMapper.builder().build().writeValueAsString(trial.item(position)));
        }
        assertThat(sent).contains("Soal uji", "/naskah/images/").doesNotContain(TestQuiz.SECRETS);
    }

    @Test
    void everyKindAnsweredRightlyEarnsAHundred() {
        var trial = everything();
        IntStream.rangeClosed(1, trial.size()).forEach(position -> answerRightly(trial, position));

        var result = trial.result();

        assertThat(trial.answered()).isEqualTo(11);
        assertThat(result.score().percent()).isEqualByComparingTo(new BigDecimal(100));
        assertThat(result.passed()).isTrue();
        assertThat(result.items())
                .hasSize(11)
                .allSatisfy(item -> assertThat(item.feedback()).startsWith("UMPAN-SOAL"))
                .allSatisfy(item -> assertThat(item.right()).isTrue());
    }

    @Test
    void nothingAnsweredEarnsNothingAndAnAnswerTakenBackIsNone() {
        var trial = everything();
        answerRightly(trial, 1);
        trial.answer(1, List.of());

        assertThat(trial.answered()).isZero();
        assertThat(trial.result().score().percent()).isEqualByComparingTo(BigDecimal.ZERO);
        assertThat(trial.result().passed()).isFalse();
    }

    @Test
    void anAnswerGivenIsShownOnTheWayBack() {
        var trial = everything();
        answerRightly(trial, 3);
        assertThat(trial.item(3).choices()).isNotEmpty();
        assertThat(trial.item(2).choices()).isEmpty();
    }

    @Test
    void whatTheQuestionDoesNotOfferIsRefusedAsInAnAttempt() {
        var trial = everything();
        var single = IntStream.rangeClosed(1, trial.size())
                .filter(position -> trial.item(position).type() == Type.SINGLE)
                .findFirst()
                .orElseThrow();
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> trial.answer(single, List.of("99")))
                .withMessage("answer.unknown-option");
    }

    @Test
    void theDrawFollowsTheRules() {
        var blueprint = List.of(new BlueprintRow(3, "topik-1", null, null));
        for (var seed = 0; seed < 20; seed++) {
            var trial = trial(4, blueprint, Set.of(), seed);
            assertThat(trial.size()).isEqualTo(4);
            assertThat(IntStream.rangeClosed(1, 4)
                            .filter(position -> topic(trial.item(position)).equals("topik-1"))
                            .count())
                    .isGreaterThanOrEqualTo(3);
        }
    }

    private static String topic(PlayerState.Item item) {
        return EVERY_KIND.stream()
                .filter(question -> question.stem().equals(item.stem()))
                .findFirst()
                .orElseThrow()
                .topic();
    }

    @Test
    void startingAgainPrefersWhatWasNotAskedYet() {
        var first = trial(4, List.of(), Set.of(), 1);
        var second = first.another(2);
        var met = new HashSet<String>();
        for (var trial : Arrays.asList(first, second)) {
            IntStream.rangeClosed(1, 4)
                    .forEach(position -> met.add(trial.item(position).stem()));
        }
        assertThat(met).hasSize(8);
    }
}
