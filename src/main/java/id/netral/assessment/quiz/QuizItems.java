package id.netral.assessment.quiz;

import id.netral.catalog.ModuleId;
import id.netral.catalog.ModuleVersionId;
import id.netral.rules.ArticleId;
import java.util.Collection;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says which question revisions a version's quiz draws from. Attempts under way are not touched: they hold what they drew. */
@Component
public class QuizItems {

    /** The id no version has. */
    public static final ModuleVersionId NO_VERSION = new ModuleVersionId(0);

    private final QuizItemRepository items;
    private final QuestionRevisionRepository revisions;
    private final GradedQuestions grading;

    QuizItems(QuizItemRepository items, QuestionRevisionRepository revisions, GradedQuestions grading) {
        this.items = items;
        this.revisions = revisions;
        this.grading = grading;
    }

    public Optional<ModuleVersionId> currentVersion(ModuleId module) {
        return items.currentVersion(module.value()).map(ModuleVersionId::new);
    }

    /** Lets the version draw the revision; whether it counts is settled now, by the law as the register has it. */
    public void offer(ModuleVersionId version, long revision) {
        offer(
                version,
                revision,
                revisions.articles(revision).stream().map(ArticleId::new).toList());
    }

    /** The same for a revision that cites these articles. */
    public void offer(ModuleVersionId version, long revision, Collection<ArticleId> cited) {
        items.addUnlessThere(version.value(), revision, grading.graded(cited));
    }

    /** Takes the question's revisions out of the version; true when it drew one. */
    public boolean withdraw(ModuleVersionId version, long question) {
        return items.remove(version.value(), question) > 0;
    }
}
