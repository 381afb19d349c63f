package id.netral.assessment.quiz;

import id.netral.catalog.ModuleVersionId;
import id.netral.common.RefusedException;
import id.netral.question.BlueprintRow;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whether a quiz keeps enough questions to draw from. */
@Component
public class QuizSupply {

    private final QuizRulesReader reader;
    private final QuizContent content;

    QuizSupply(QuizRulesReader reader, QuizContent content) {
        this.reader = reader;
        this.content = content;
    }

    /**
     * Refuses with {@link RefusedException} {@code bank.too-few}, {@code bank.too-few-of-a-kind} or {@code
     * bank.too-few-counting} when the version's quiz
     * cannot do without the question.
     */
    public void requireWithout(ModuleVersionId version, long question) {
        var rules = reader.read(version);
        if (rules == null) {
            return;
        }
        var all = List.copyOf(content.revisions(rules.bank()).values());
        var rest =
                all.stream().filter(revision -> revision.question() != question).toList();
        if (rest.size() < all.size() && rest.size() < rules.drawCount()) {
            throw new RefusedException("bank.too-few", rules.drawCount(), rest.size());
        }
        requireCounting(rules, all, rest);
        for (var row : rules.blueprint()) {
            var left = fitting(row, rest);
            if (left < row.count() && left < fitting(row, all)) {
                throw new RefusedException("bank.too-few-of-a-kind", row.count(), left);
            }
        }
    }

    /** How many questions that count an attempt at the version's quiz gets at least; empty for one without a quiz. */
    public Optional<CountingItems> counting(ModuleVersionId version) {
        return Optional.ofNullable(reader.read(version))
                .map(rules -> counting(
                        rules, List.copyOf(content.revisions(rules.bank()).values())));
    }

    /**
     * Refuses with {@link RefusedException} {@code bank.change.too-few-counting} when what was just written leaves draws
     * with fewer questions that count than before, and too few.
     */
    public void requireStillCounting(ModuleVersionId version, CountingItems before) {
        counting(version)
                .filter(now -> now.tooFew() && now.fewest() < before.fewest())
                .ifPresent(now -> {
                    throw new RefusedException("bank.change.too-few-counting", now.drawn(), now.needed(), now.fewest());
                });
    }

    /** Only what makes it worse is refused: other questions may be what was missing. */
    private static void requireCounting(QuizRules rules, List<QuestionRevision> all, List<QuestionRevision> rest) {
        var left = counting(rules, rest);
        if (left.tooFew() && left.fewest() < counting(rules, all).fewest()) {
            throw new RefusedException("bank.too-few-counting", left.drawn(), left.needed(), left.fewest());
        }
    }

    private static CountingItems counting(QuizRules rules, List<QuestionRevision> questions) {
        return CountingItems.of(
                questions,
                rules.drawCount(),
                rules.blueprint(),
                each -> !rules.ungraded().contains(each.id()));
    }

    private static long fitting(BlueprintRow row, List<QuestionRevision> questions) {
        return questions.stream()
                .filter(question -> row.fits(question.topic(), question.articles(), question.difficulty()))
                .count();
    }
}
