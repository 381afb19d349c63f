package id.netral.assessment.bank;

import id.netral.assessment.attempt.PlayerItems;
import id.netral.assessment.attempt.PlayerState;
import id.netral.assessment.quiz.QuizItems;
import id.netral.catalog.ModuleId;
import id.netral.question.QuestionDefinition;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The question bank as trainers and reviewers read it, with keys: nothing here may reach a learner. */
@Service
@PreAuthorize("hasAnyRole('PELATIH', 'PENINJAU', 'ADMIN')")
@Transactional(readOnly = true)
public class QuestionCatalogue {

    private static final int MOST_LABELS = 2_000;

    private final QuestionListRepository questions;
    private final QuestionDetails details;
    private final QuizItems items;
    private final Clock clock;
    private final ZoneId zone;

    QuestionCatalogue(
            QuestionListRepository questions,
            QuestionDetails details,
            QuizItems items,
            Clock clock,
            ZoneId agencyZone) {
        this.questions = questions;
        this.details = details;
        this.items = items;
        this.clock = clock;
        this.zone = agencyZone;
    }

    /** One page, by module and code, retired questions last. */
    public List<QuestionListing> page(QuestionFilter filter, int offset, int limit) {
        return questions.page(filter, offset, limit);
    }

    /** How many the filter lets through. */
    public QuestionCounts counts(QuestionFilter filter) {
        return questions.counts(filter, today());
    }

    /** Today in the agency's zone: the day by which reviews are due. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /** Topics in use, of one module or of all. */
    public List<String> topics(@Nullable ModuleId module) {
        return questions.topics(module == null ? null : module.value(), MOST_LABELS);
    }

    /** Tags in use. */
    public List<String> tags() {
        return questions.tags(MOST_LABELS).stream()
                .flatMap(tags -> Question.tags(tags).stream())
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }

    /** The question with everything known of it, empty for an unknown one. */
    public Optional<QuestionDetail> find(long question) {
        return details.find(question);
    }

    /** The question as a learner would see it in the module's current version, options mixed; no key in it. */
    public PlayerState.Item preview(ModuleId module, QuestionDefinition question) {
        return PlayerItems.unanswered(items.currentVersion(module).orElse(QuizItems.NO_VERSION), question);
    }
}
