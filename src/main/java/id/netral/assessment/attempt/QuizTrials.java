package id.netral.assessment.attempt;

import id.netral.assessment.quiz.CountingItems;
import id.netral.assessment.quiz.GradedQuestions;
import id.netral.assessment.quiz.QuestionRevision;
import id.netral.question.QuizDefinition;
import java.security.SecureRandom;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Lets those who may see the bank try a quiz out. Writes nothing: no attempt, no answer, no event. */
@Service
@PreAuthorize("hasAnyRole('PELATIH', 'PENINJAU', 'ADMIN')")
public class QuizTrials {

    private final GradedQuestions grading;
    private final SecureRandom seeds = new SecureRandom();

    QuizTrials(GradedQuestions grading) {
        this.grading = grading;
    }

    /**
     * Draws as for somebody's first attempt.
     *
     * @param pictures gives a picture's path in the pack its address on this server
     */
    public QuizTrial begin(QuizDefinition quiz, UnaryOperator<String> pictures) {
        return new QuizTrial(
                quiz, pictures, question -> grading.graded(question.articles()), Set.of(), seeds.nextLong());
    }

    /** How many questions that count an attempt at the quiz would get at least, by the law as the register has it now. */
    public CountingItems counting(QuizDefinition quiz) {
        var questions = QuestionRevision.trials(quiz.questions());
        return CountingItems.of(
                questions, quiz.drawCount(), quiz.blueprint(), question -> grading.graded(question.articles()));
    }

    /** Draws as for the next attempt: questions not met so far come first. */
    public QuizTrial again(QuizTrial earlier) {
        return earlier.another(seeds.nextLong());
    }
}
