package id.netral.rules;

import id.netral.common.RefusedException;
import id.netral.security.CurrentUser;
import id.netral.security.audit.AuditAction;
import id.netral.security.audit.AuditTrail;
import java.time.Clock;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What legal reviewers do with the register: they compare articles with the official text. */
@Service
@PreAuthorize("hasRole('PENINJAU')")
@Transactional
public class ArticleReview {

    private final ArticleRepository articles;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final Clock clock;

    ArticleReview(ArticleRepository articles, CurrentUser currentUser, AuditTrail audit, Clock clock) {
        this.articles = articles;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Confirms that the article says what the official text says. Throws {@link RefusedException} {@code article.gone},
     * {@code article.edited} when it no longer says what the reviewer saw, or {@code article.confirmed-already}.
     */
    public void confirm(Article seen) {
        var row = row(seen.id());
        if (!row.shown().equals(seen)) {
            throw new RefusedException("article.edited");
        }
        row.confirm(currentUser.require(), clock.instant());
        record(row, "confirmed");
    }

    /** Takes a confirmation back, whoever gave it. Throws {@link RefusedException} {@code article.gone}. */
    public void takeBack(ArticleId article) {
        var row = row(article);
        if (row.confirmation().isPresent()) {
            row.takeConfirmationBack();
            record(row, "taken-back");
        }
    }

    private ArticleEntity row(ArticleId article) {
        return articles.findById(article.value()).orElseThrow(() -> new RefusedException("article.gone"));
    }

    private void record(ArticleEntity row, String act) {
        audit.record(AuditAction.ARTICLE_CONFIRMED, row.shown().citation(), Map.of("act", act));
    }
}
