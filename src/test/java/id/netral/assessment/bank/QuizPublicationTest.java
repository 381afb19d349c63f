package id.netral.assessment.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.netral.assessment.TestQuiz;
import id.netral.assessment.attempt.AssessmentTestBase;
import id.netral.assessment.quiz.QuizRules;
import id.netral.question.QuestionDefinition;
import id.netral.question.QuestionDefinition.Type;
import id.netral.rules.ArticleId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

class QuizPublicationTest extends AssessmentTestBase {

    @Test
    void anUnchangedQuestionKeepsItsRevisionAndAChangedOneGetsTheNextNumber() {
        var module = quiz.newModule();
        var first = quiz.publish(module, TestQuiz.quiz(80, 3, 2, TestQuiz.questions(3)));
        var changed = List.of(
                TestQuiz.question(0, Type.SINGLE),
                withStem(TestQuiz.question(1, Type.MULTIPLE), "Soal yang diperbaiki?"),
                TestQuiz.question(2, Type.TRUE_FALSE));
        var second = quiz.publish(module, TestQuiz.quiz(70, 1, 3, changed));

        var before = bank.rules(first).bank();
        var after = bank.rules(second).bank();
        assertThat(after).hasSize(3).contains(before.get(0), before.get(2)).doesNotContain(before.get(1));
        assertThat(bank.revision(before.get(1)).stem()).isEqualTo("Soal uji 1?");
        assertThat(numbers(module.value(), "uji-1")).containsExactly(1, 2);
        assertThat(numbers(module.value(), "uji-0")).containsExactly(1);
        assertThat(bank.rules(second))
                .extracting(QuizRules::passMark, QuizRules::maxAttempts, QuizRules::drawCount)
                .containsExactly(70, 1, 3);
    }

    @Test
    void aRevisionIsReadBackAsItWasWritten() {
        var version = quiz.publish(quiz.newModule(), TestQuiz.quiz(80, 3, 1, TestQuiz.questions(1)));
        var revision = bank.revision(bank.rules(version).bank().getFirst());
        var question = TestQuiz.question(0, Type.SINGLE);
        assertThat(revision.body()).isEqualTo(question.body());
        assertThat(revision.feedback()).isEqualTo(question.feedback());
        assertThat(revision.articles()).containsExactly(TestQuiz.ARTICLE);
    }

    @Test
    void anUnknownArticleStopsThePublicationAsAWhole() {
        var module = quiz.newModule();
        var question = TestQuiz.question(0, Type.SINGLE);
        var citing = new QuestionDefinition(
                question.code(),
                question.topic(),
                question.difficulty(),
                question.stem(),
                question.body(),
                question.feedback(),
                List.of(new ArticleId("tidak-ada")),
                question.labels());
        assertThatThrownBy(() -> quiz.publish(module, TestQuiz.quiz(80, 3, 1, List.of(citing))))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(numbers(module.value(), "uji-0")).isEmpty();
    }

    private List<Integer> numbers(long module, String code) {
        return jdbc.sql("""
                        SELECT r.number FROM question_revision r JOIN question q ON q.id = r.question_id
                        WHERE q.module_id = ? AND q.code = ? ORDER BY 1""").params(module, code).query(Integer.class).list();
    }

    private static QuestionDefinition withStem(QuestionDefinition question, String stem) {
        return new QuestionDefinition(
                question.code(),
                question.topic(),
                question.difficulty(),
                stem,
                question.body(),
                question.feedback(),
                question.articles(),
                question.labels());
    }
}
