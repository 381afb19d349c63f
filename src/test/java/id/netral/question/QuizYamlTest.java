package id.netral.question;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.IntegrationTest;
import id.netral.common.source.Faults;
import id.netral.common.source.SourceText;
import id.netral.question.QuestionBody.Choice;
import id.netral.question.QuestionBody.Credit;
import id.netral.question.QuestionBody.Gaps;
import id.netral.question.QuestionBody.MarkChat;
import id.netral.question.QuestionBody.MarkPicture;
import id.netral.question.QuestionBody.Matching;
import id.netral.question.QuestionBody.Message;
import id.netral.question.QuestionBody.Numeric;
import id.netral.question.QuestionBody.Ordering;
import id.netral.question.QuestionBody.Prompt;
import id.netral.question.QuestionBody.ShortText;
import id.netral.question.QuestionBody.Spot;
import id.netral.question.QuestionBody.VerdictAndReason;
import id.netral.question.QuestionDefinition.Difficulty;
import id.netral.question.QuestionDefinition.Labels;
import id.netral.question.QuestionDefinition.Option;
import id.netral.question.QuestionDefinition.Type;
import id.netral.question.QuizConduct.Review;
import id.netral.rules.ArticleId;
import id.netral.rules.Citations;
import id.netral.rules.ElectionPhase;
import id.netral.rules.LegalRegister;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** What is written as a quiz's YAML is read back the same. */
@IntegrationTest
@WithMockUser
class QuizYamlTest {

    private static final ArticleId ARTICLE = new ArticleId("uu-20-2023-2");
    private static final Set<String> PICTURES = Set.of("images/spanduk.svg");
    private static final List<Option> OPTIONS =
            List.of(new Option("Ya: boleh", true, "Sebab # begitu."), new Option("null", false, null));

    @Autowired
    LegalRegister register;

    static Stream<QuestionBody> bodies() {
        return Stream.of(
                new Choice(Type.SINGLE, OPTIONS, Credit.ALL_OR_NOTHING),
                new Choice(Type.MULTIPLE, many(), Credit.PER_PART),
                new Choice(
                        Type.TRUE_FALSE,
                        List.of(new Option("", false, "Salah."), new Option("", true, null)),
                        Credit.ALL_OR_NOTHING),
                // the third option fits nothing and stands between the others
                new Matching(
                        List.of(new Prompt("A", 2), new Prompt("B", 0)),
                        List.of("satu", "dua", "tiga"),
                        Credit.ALL_OR_NOTHING),
                new Ordering(List.of("lihat", "tolak", "lapor"), Credit.PER_PART),
                new Gaps(List.of(1, 0), List.of("netral", "19.42", "~"), Credit.PER_PART),
                new Numeric(new BigDecimal("2.50"), new BigDecimal("0.1"), "tahun"),
                new ShortText(List.of("KASN", "yes")),
                new VerdictAndReason(Verdict.BERSYARAT, OPTIONS),
                new MarkChat(
                        List.of(
                                new Message("Bu Contoh", "19.42", "Pilih dia ya", true, "Ajakan."),
                                new Message("Pak Misal", "19.43", "- siap -", false, null),
                                new Message("Mas Umpama", "19.44", "...", false, null)),
                        Credit.RIGHT_MINUS_WRONG),
                new MarkPicture(
                        "images/spanduk.svg",
                        "Spanduk di depan kantor",
                        List.of(
                                new Spot("kiri", 0, 0, 50, 100, true, "Ini."),
                                new Spot("kanan", 50, 0, 50, 100, false, null)),
                        Credit.ALL_OR_NOTHING));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void everyTypeOfQuestionComesBackAsItWas(QuestionBody body) {
        var quiz = new QuizDefinition(70, 2, 1, List.of(), QuizConduct.FREE, List.of(question(body)));

        assertThat(read(QuizYaml.quiz(quiz))).isEqualTo(quiz);
    }

    @Test
    void theRulesOfTheQuizComeBackAsTheyWere() {
        var conduct =
                new QuizConduct(Duration.ofMinutes(45), Duration.ofHours(24), true, Review.SCORE, Review.OWN_ANSWERS);
        var blueprint = List.of(
                new BlueprintRow(1, "Media sosial", null, Difficulty.HARD), new BlueprintRow(1, null, ARTICLE, null));
        var body = new ShortText(List.of("netral"));
        var quiz = new QuizDefinition(80, 3, 2, blueprint, conduct, List.of(question(body), question(body, "u-2")));

        assertThat(read(QuizYaml.quiz(quiz))).isEqualTo(quiz);
    }

    private static List<Option> many() {
        return Stream.of("a", "b", "c", "d", "e", "f")
                .map(text -> new Option(text, text.equals("a"), null))
                .toList();
    }

    private static QuestionDefinition question(QuestionBody body) {
        return question(body, "u-1");
    }

    private static QuestionDefinition question(QuestionBody body, String code) {
        return new QuestionDefinition(
                code,
                "Media sosial",
                Difficulty.HARD,
                "Baris pertama: [[1]] dan [[2]]\n\n  baris kedua \"dengan\" 'tanda' # dan \\ garis.",
                body,
                "true",
                List.of(ARTICLE),
                new Labels(ElectionPhase.KAMPANYE, LocalDate.of(2027, 1, 31), List.of("2024", "grup wa")));
    }

    private QuizDefinition read(String yaml) {
        var faults = new Faults();
        var citations = new Citations(register, LocalDate.of(2026, 11, 22), faults);
        var quiz = new QuizReader(citations, PICTURES).read(new SourceText("quiz.yaml", yaml, 1), faults);
        assertThat(faults.list()).as(yaml).isEmpty();
        return quiz.orElseThrow();
    }
}
