package id.netral.assessment.quiz;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.netral.catalog.ModuleVersionId;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Reads quiz rules and question revisions. A revision is frozen once written, so what was read once is kept; rules may be
 * changed on another node, so they are kept for seconds only.
 */
@Component
public class QuizContent {

    private static final int KEPT_RULES = 500;
    private static final int KEPT_REVISIONS = 5_000;
    private static final Duration RULES_KEPT = Duration.ofSeconds(3);

    private final QuizRulesReader reader;
    private final QuestionRevisionRepository repository;
    private final Cache<ModuleVersionId, QuizRules> rules;
    private final Cache<Long, QuestionRevision> revisions =
            Caffeine.newBuilder().maximumSize(KEPT_REVISIONS).build();

    QuizContent(QuizRulesReader reader, QuestionRevisionRepository repository, Clock clock) {
        this.reader = reader;
        this.repository = repository;
        this.rules = Caffeine.newBuilder()
                .maximumSize(KEPT_RULES)
                .expireAfterWrite(RULES_KEPT)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    /** The quiz of the version; throws {@link IllegalArgumentException} for a version that was never published. */
    public QuizRules rules(ModuleVersionId version) {
        // nobody waits for somebody else's reading: whoever waits may hold the connection the other one needs
        var found = rules.getIfPresent(version);
        if (found == null) {
            found = reader.read(version);
            if (found == null) {
                throw new IllegalArgumentException("no quiz for version " + version);
            }
            rules.put(version, found);
        }
        return found;
    }

    /** Rules were changed here. */
    public void forgetRules() {
        rules.invalidateAll();
    }

    /** One revision. */
    public QuestionRevision revision(long id) {
        return Objects.requireNonNull(revisions(List.of(id)).get(id));
    }

    /** The revisions by id. */
    public Map<Long, QuestionRevision> revisions(Collection<Long> ids) {
        return revisions.getAll(ids, this::loadRevisions);
    }

    private Map<Long, QuestionRevision> loadRevisions(Iterable<? extends Long> ids) {
        return repository.read(wanted(ids)).stream()
                .map(QuestionRevisionRepository.Row::revision)
                .collect(Collectors.toMap(QuestionRevision::id, Function.identity()));
    }

    private static Collection<Long> wanted(Iterable<? extends Long> ids) {
        var wanted = new ArrayList<Long>();
        ids.forEach(wanted::add);
        return wanted;
    }
}
