package id.netral.desk;

import id.netral.common.RefusedException;
import id.netral.rules.Article;
import id.netral.rules.ArticleId;
import id.netral.rules.LegalRegister;
import id.netral.security.CurrentUser;
import id.netral.security.audit.AuditAction;
import id.netral.security.audit.AuditTrail;
import id.netral.verdict.Permission;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Legal reviewers answer what others have asked, without knowing who; nobody else gets here, administrators neither. */
@Service
@PreAuthorize("hasRole('PENINJAU')")
@Transactional(readOnly = true)
public class AnswerDesk {

    /** Longest answer. */
    public static final int LONGEST = 4_000;

    private final AskedQuestionRepository questions;
    private final LegalRegister register;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final Clock clock;
    private final ZoneId zone;

    AnswerDesk(
            AskedQuestionRepository questions,
            LegalRegister register,
            CurrentUser currentUser,
            AuditTrail audit,
            Clock clock,
            ZoneId agencyZone) {
        this.questions = questions;
        this.register = register;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
        this.zone = agencyZone;
    }

    /** One page of what waits for an answer, the newest first; own questions are for others to answer. */
    public List<DeskQuestion> open(int page, int size) {
        return questions.openToOthers(me(), PageRequest.of(page, size)).stream()
                .map(AskedQuestion::shown)
                .toList();
    }

    /** How much waits for an answer. */
    public int count() {
        return questions.countOpenToOthers(me());
    }

    /** A question that waits for an answer; empty for any other. */
    public Optional<DeskQuestion> find(long id) {
        return questions
                .findById(id)
                .filter(question -> question.open() && !question.askedBy(me()))
                .map(AskedQuestion::shown);
    }

    /** Articles an answer may cite today, found by words; in the order of the register. */
    public Stream<Article> citable(String words) {
        var today = today();
        return register.search(words).stream()
                .flatMap(entry -> entry.articles().stream())
                .filter(article -> article.citableOn(today));
    }

    /**
     * Answers and closes a question; audited without its text. Throws {@link RefusedException} {@code desk.no-words},
     * {@code desk.too-long}, {@code desk.article} for what may not be cited today, {@code desk.gone} when the question was
     * taken back, {@code desk.answered} when another reviewer was faster.
     */
    @Transactional
    public void answer(long id, String typed, @Nullable Permission word, Collection<ArticleId> articles) {
        var answer = new DeskAnswer(ReadableText.of(typed, LONGEST), word, cited(articles), today());
        var question = questions
                .findById(id)
                .filter(found -> !found.askedBy(me()))
                .orElseThrow(() -> new RefusedException("desk.gone"));
        try {
            question.answer(answer, me());
            questions.flush();
        } catch (OptimisticLockingFailureException overtaken) {
            throw new RefusedException("desk.answered");
        }
        audit.record(AuditAction.DESK_ANSWERED, Long.toString(id), Map.of());
    }

    private List<ArticleId> cited(Collection<ArticleId> articles) {
        var found = register.find(articles);
        var today = today();
        if (found.size() != articles.size() || !found.stream().allMatch(article -> article.citableOn(today))) {
            throw new RefusedException("desk.article");
        }
        return found.stream().map(Article::id).toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }

    private long me() {
        return currentUser.require().accountId();
    }
}
