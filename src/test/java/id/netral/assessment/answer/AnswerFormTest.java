package id.netral.assessment.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.netral.assessment.TestQuiz;
import id.netral.common.RefusedException;
import id.netral.question.QuestionDefinition.Type;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the browser sends for each type, what is stored of it, and what is refused. */
class AnswerFormTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    SINGLE       | 2,0,3,1 | 2            | 0
                    MULTIPLE     | 2,0,3,1 | 4;1;4        | 1;2
                    TRUE_FALSE   | 0,1     | 2            | 1
                    MATCHING     | 2,0,1   | 2:1;1:2      | 0:0;1:2
                    ORDERING     | 2,0,1   | 2;3;1        | 0;1;2
                    GAPS         | 1,0,2   | 1:2          | 0:0
                    NUMERIC      | ''      | ' 12,50 '    | 12.5
                    NUMERIC      | ''      | -3           | -3
                    SHORT_TEXT   | ''      | ' Netral  '  | Netral
                    VERDICT      | 3,2,1,0 | verdict:BOLEH;reason:4 | verdict:BOLEH;reason:0
                    VERDICT      | 3,2,1,0 | reason:1     | reason:3
                    MARK_CHAT    | 0,1,2   | 3;1          | 0;2
                    MARK_PICTURE | 0,1     | 1            | 0""")
    void readsPlacesIntoTheAuthorsTerms(Type type, String order, String sent, String stored) {
        assertThat(form(type, order).read(parts(sent)).parts()).isEqualTo(parts(stored));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    SINGLE       | 2,0,3,1 | 5                        | answer.unknown-option
                    SINGLE       | 2,0,3,1 | 1;2                      | answer.one-option
                    SINGLE       | 2,0,3,1 | x                        | answer.unknown-option
                    MATCHING     | 2,0,1   | 3:1                      | answer.unknown-option
                    MATCHING     | 2,0,1   | 1:4                      | answer.unknown-option
                    MATCHING     | 2,0,1   | 1:1;1:2                  | answer.unknown-option
                    MATCHING     | 2,0,1   | 1                        | answer.unknown-option
                    ORDERING     | 2,0,1   | 1;2                      | answer.unknown-option
                    ORDERING     | 2,0,1   | 1;2;2                    | answer.unknown-option
                    NUMERIC      | ''      | dua belas                | answer.no-number
                    NUMERIC      | ''      | 1e9                      | answer.no-number
                    NUMERIC      | ''      | 1;2                      | answer.no-number
                    NUMERIC      | ''      | 99999999999999999999     | answer.no-number
                    SHORT_TEXT   | ''      | a;b                      | answer.too-long
                    VERDICT      | 3,2,1,0 | verdict:MUNGKIN          | answer.unknown-option
                    VERDICT      | 3,2,1,0 | verdict:BOLEH;verdict:TIDAK_BOLEH | answer.unknown-option
                    VERDICT      | 3,2,1,0 | alasan:1                 | answer.unknown-option
                    MARK_CHAT    | 0,1,2   | 4                        | answer.unknown-option""")
    void refusesWhatTheQuestionDoesNotOffer(Type type, String order, String sent, String refusal) {
        var form = form(type, order);
        assertThatThrownBy(() -> form.read(parts(sent)))
                .isInstanceOf(RefusedException.class)
                .hasMessage(refusal);
    }

    @ParameterizedTest
    @EnumSource(Type.class)
    void nothingSentIsNothingAnswered(Type type) {
        assertThat(form(type, "0,1,2,3").read(List.of())).isEqualTo(Answer.NONE);
    }

    @ParameterizedTest
    @EnumSource(Type.class)
    void whatWasSentIsShownAgainWhateverTheOrder(Type type) {
        var body = TestQuiz.question(1, type).body();
        for (var order : List.of("0,1,2,3", "3,1,0,2", "1,2,3,0")) {
            var options = OptionOrder.parse(order).authorIndexes().stream()
                    .filter(index -> index < size(type))
                    .toList();
            var form = AnswerForm.of(body, new OptionOrder(options));
            var right = RightAnswer.of(body);
            assertThat(form.read(form.show(right))).isEqualTo(right);
            assertThat(Answer.parse(right.text())).isEqualTo(right);
        }
    }

    private static int size(Type type) {
        return switch (type) {
            case SINGLE, MULTIPLE, VERDICT -> 4;
            case MATCHING, ORDERING, GAPS, MARK_CHAT -> 3;
            case TRUE_FALSE, MARK_PICTURE -> 2;
            case NUMERIC, SHORT_TEXT -> 0;
        };
    }

    private static AnswerForm form(Type type, String order) {
        return AnswerForm.of(TestQuiz.question(1, type).body(), OptionOrder.parse(order));
    }

    private static List<String> parts(String text) {
        return Arrays.asList(text.split(";"));
    }
}
