package id.netral.assessment.quiz;

import id.netral.assessment.quiz.QuizItemRepository.Offered;
import id.netral.catalog.ModuleVersionId;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the rules of quizzes from the database. */
@Component
public class QuizRulesReader {

    private final QuizRepository quizzes;
    private final QuizItemRepository items;

    QuizRulesReader(QuizRepository quizzes, QuizItemRepository items) {
        this.quizzes = quizzes;
        this.items = items;
    }

    /** The rules as they are now; null for a version without a quiz. */
    @Nullable
    public QuizRules read(ModuleVersionId version) {
        return quizzes.read(version.value())
                .map(quiz -> rules(quiz, items.offered(version.value())))
                .orElse(null);
    }

    private static QuizRules rules(Quiz quiz, List<Offered> offered) {
        return new QuizRules(
                quiz.passMark(),
                quiz.maxAttempts(),
                quiz.drawCount(),
                quiz.blueprint(),
                quiz.conduct(),
                quiz.opensAt(),
                quiz.closesAt(),
                offered.stream().map(Offered::revision).toList(),
                offered.stream()
                        .filter(Predicate.not(Offered::graded))
                        .map(Offered::revision)
                        .collect(Collectors.toSet()),
                offered.stream()
                        .filter(Offered::suspended)
                        .map(Offered::revision)
                        .collect(Collectors.toSet()));
    }
}
