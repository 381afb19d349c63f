package id.netral.assessment.regrade;

import id.netral.assessment.answer.Correction;
import id.netral.assessment.quiz.QuizContent;
import id.netral.common.RefusedException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Which revisions of a question a regrade takes for wrong, and how they are scored instead.
 *
 * @param to the revision whose key holds; null for full marks
 */
record RegradePlan(
        List<Long> wrong, Correction correction, @Nullable Long to) {

    /** Makes plans. */
    @Component
    static class Planner {

        private final RegradeRepository regrades;
        private final QuizContent content;

        Planner(RegradeRepository regrades, QuizContent content) {
            this.regrades = regrades;
            this.content = content;
        }

        /** Throws {@link RefusedException} {@code regrade.nothing} or {@code regrade.shape}. */
        RegradePlan plan(long question, Regrading.Rule rule) {
            var revisions = regrades.revisions(question);
            if (rule == Regrading.Rule.FULL_MARKS) {
                return new RegradePlan(revisions, new Correction(null), null);
            }
            if (revisions.size() < 2) {
                throw new RefusedException("regrade.nothing");
            }
            var newest = content.revision(revisions.getLast());
            var wrong = revisions.subList(0, revisions.size() - 1);
            if (!wrong.stream()
                    .allMatch(
                            each -> Correction.sameShape(content.revision(each).body(), newest.body()))) {
                throw new RefusedException("regrade.shape");
            }
            return new RegradePlan(wrong, new Correction(newest.body()), newest.id());
        }
    }
}
