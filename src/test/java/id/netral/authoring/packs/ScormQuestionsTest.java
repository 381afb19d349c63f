package id.netral.authoring.packs;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.assessment.TestQuiz;
import id.netral.question.QuestionDefinition.Type;
import id.netral.rules.Article;
import id.netral.rules.Confidence;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a package tells its scripts of a quiz. */
class ScormQuestionsTest {

    private static List<?> graded(Confidence confidence, boolean contested) {
        var article = new Article(
                TestQuiz.ARTICLE,
                "Pasal 1",
                "UU Uji",
                "Undang-Undang Uji",
                "Ringkasan.",
                null,
                null,
                null,
                contested,
                null,
                null,
                confidence);
        var quiz = TestQuiz.quiz(60, 1, 1, List.of(TestQuiz.question(1, Type.SINGLE)));
        var questions = (List<?>) ScormQuestions.quiz(quiz, List.of(article)).get("questions");
        return questions.stream()
                .map(question -> ((java.util.Map<?, ?>) question).get("graded"))
                .toList();
    }

    @Test
    void questionsOnUnsettledLawAreNotGradedElsewhereEither() {
        assertThat(graded(Confidence.SURE, false)).isEqualTo(List.of(true));
        assertThat(graded(Confidence.LIKELY, false)).isEqualTo(List.of(false));
        assertThat(graded(Confidence.SURE, true)).isEqualTo(List.of(false));
    }
}
