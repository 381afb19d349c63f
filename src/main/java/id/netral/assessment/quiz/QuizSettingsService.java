package id.netral.assessment.quiz;

import id.netral.catalog.ModuleId;
import id.netral.catalog.ModuleVersionId;
import id.netral.common.RefusedException;
import id.netral.security.audit.AuditAction;
import id.netral.security.audit.AuditTrail;
import java.util.HashMap;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How published quizzes are held: window, limits, what is shown afterwards. */
@Service
@PreAuthorize("hasAnyRole('PELATIH', 'SDM', 'ADMIN')")
public class QuizSettingsService {

    private static final int MOST_ATTEMPTS = 100;

    private final QuizRepository quizzes;
    private final QuizRulesReader reader;
    private final QuizContent content;
    private final AttemptsUnderWay attempts;
    private final QuestionAuthors authors;
    private final AuditTrail audit;

    QuizSettingsService(
            QuizRepository quizzes,
            QuizRulesReader reader,
            QuizContent content,
            AttemptsUnderWay attempts,
            QuestionAuthors authors,
            AuditTrail audit) {
        this.quizzes = quizzes;
        this.reader = reader;
        this.content = content;
        this.attempts = attempts;
        this.authors = authors;
        this.audit = audit;
    }

    /** The settings as they are now; throws {@link IllegalArgumentException} for a version without a quiz. */
    @Transactional(readOnly = true)
    public QuizSettings of(ModuleVersionId version) {
        var rules = reader.read(version);
        if (rules == null) {
            throw new IllegalArgumentException("no quiz for version " + version);
        }
        return new QuizSettings(rules.conduct(), rules.maxAttempts(), rules.opensAt(), rules.closesAt());
    }

    /**
     * Changes the settings. Attempts under way get the later of their deadline and the one the new settings give them, so
     * nobody loses time. Throws {@link RefusedException} {@code quiz-settings.window} when the closing does not follow the
     * opening, {@code quiz-settings.attempts} for a number of attempts out of range.
     */
    @Transactional
    public void change(ModuleVersionId version, QuizSettings settings) {
        check(settings);
        quizzes.lock(version.value()).ifPresent(quiz -> quiz.hold(settings));
        authors.sign(new ModuleId(quizzes.module(version.value())));
        content.forgetRules();
        attempts.extend(version);
        audit.record(AuditAction.QUIZ_CONDUCT_CHANGED, version.toString(), facts(settings));
    }

    private static void check(QuizSettings settings) {
        var opens = settings.opensAt();
        var closes = settings.closesAt();
        if (opens != null && closes != null && !closes.isAfter(opens)) {
            throw new RefusedException("quiz-settings.window");
        }
        if (settings.maxAttempts() < 1 || settings.maxAttempts() > MOST_ATTEMPTS) {
            throw new RefusedException("quiz-settings.attempts", MOST_ATTEMPTS);
        }
    }

    private static Map<String, Object> facts(QuizSettings settings) {
        var facts = new HashMap<String, Object>();
        facts.put("attempts", settings.maxAttempts());
        facts.put("limit", String.valueOf(settings.conduct().timeLimit()));
        facts.put("opens", String.valueOf(settings.opensAt()));
        facts.put("closes", String.valueOf(settings.closesAt()));
        facts.put("review", settings.conduct().review().name());
        return facts;
    }
}
