package id.netral.assessment;

import id.netral.catalog.BlueprintRow;
import id.netral.catalog.ModuleVersionId;
import id.netral.common.RefusedException;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whether a quiz keeps enough questions to draw from. */
@Component
class QuizSupply {

    private final QuizRulesReader reader;
    private final QuestionBank bank;

    QuizSupply(QuizRulesReader reader, QuestionBank bank) {
        this.reader = reader;
        this.bank = bank;
    }

    /**
     * Refuses with {@link RefusedException} {@code bank.too-few} or {@code bank.too-few-of-a-kind} when the version's quiz
     * cannot do without the question.
     */
    void requireWithout(ModuleVersionId version, long question) {
        var rules = reader.read(version);
        if (rules == null) {
            return;
        }
        var all = List.copyOf(bank.revisions(rules.bank()).values());
        var rest =
                all.stream().filter(revision -> revision.question() != question).toList();
        if (rest.size() < all.size() && rest.size() < rules.drawCount()) {
            throw new RefusedException("bank.too-few", rules.drawCount(), rest.size());
        }
        for (var row : rules.blueprint()) {
            var left = fitting(row, rest);
            if (left < row.count() && left < fitting(row, all)) {
                throw new RefusedException("bank.too-few-of-a-kind", row.count(), left);
            }
        }
    }

    private static long fitting(BlueprintRow row, List<QuestionRevision> questions) {
        return questions.stream()
                .filter(question -> row.fits(question.topic(), question.articles(), question.difficulty()))
                .count();
    }
}
