package id.netral.assessment;

import id.netral.catalog.QuizDefinition;
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

    /** Draws as for the next attempt: questions not met so far come first. */
    public QuizTrial again(QuizTrial earlier) {
        return earlier.another(seeds.nextLong());
    }
}
