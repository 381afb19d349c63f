package id.netral.rules;

import id.netral.common.Formats;
import id.netral.common.RefusedException;
import id.netral.security.CurrentUser;
import id.netral.security.audit.AuditAction;
import id.netral.security.audit.AuditTrail;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What legal reviewers do with the register: they compare articles with the official text, and end them. */
@Service
@PreAuthorize("hasRole('PENINJAU')")
@Transactional
public class ArticleReview {

    private final ArticleRepository articles;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final ZoneId zone;

    ArticleReview(
            ArticleRepository articles,
            CurrentUser currentUser,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock,
            ZoneId agencyZone) {
        this.articles = articles;
        this.currentUser = currentUser;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
        this.zone = agencyZone;
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

    /**
     * Ends an article whose last day in force is over, or today; {@link ArticleEnded} is told. Throws {@link
     * RefusedException} {@code article.gone}, {@code article.ended-already}, {@code article.ended-in-file}, {@code
     * article.end-later} for a day to come, {@code article.end-before-begin}, or {@code article.replacement-unfit} for one that
     * is unknown or not in force the day after.
     *
     * @param replacement the article in its place; null for none
     */
    @PreAuthorize("hasAnyRole('PENINJAU', 'ADMIN')")
    public void end(ArticleId article, LocalDate lastDay, @Nullable ArticleId replacement) {
        var row = articles.lock(article.value())
                .filter(found -> found.shown().id().equals(article))
                .orElseThrow(() -> new RefusedException("article.gone"));
        row.end(ArticleEnd.by(currentUser.require(), lastDay, replacement, clock.instant()));
        requireDay(row.filed(), lastDay);
        if (replacement != null) {
            requireFit(article, replacement, lastDay.plusDays(1));
        }
        audit.record(
                AuditAction.ARTICLE_ENDED,
                row.shown().citation(),
                Map.of("last-day", lastDay.toString(), "replacement", replacement == null ? "" : replacement.value()));
        events.publishEvent(new ArticleEnded(article));
    }

    private void requireDay(Article article, LocalDate lastDay) {
        if (lastDay.isAfter(LocalDate.now(clock.withZone(zone)))) {
            throw new RefusedException("article.end-later");
        }
        var begin = article.inForceFrom();
        if (begin != null && lastDay.isBefore(begin)) {
            throw new RefusedException("article.end-before-begin", Formats.date(begin, Formats.INDONESIAN));
        }
    }

    /** One that was itself replaced is not in force either, so replacements never go round in a circle. */
    private void requireFit(ArticleId article, ArticleId replacement, LocalDate from) {
        var fits = articles.find(List.of(replacement.value())).stream() // found by its key it would take over capitals
                .map(ArticleEntity::shown)
                .filter(found -> found.id().equals(replacement) && !replacement.equals(article))
                .anyMatch(found -> found.inForceOn(from) && found.replacedBy() == null);
        if (!fits) {
            throw new RefusedException("article.replacement-unfit");
        }
    }

    private ArticleEntity row(ArticleId article) {
        return articles.findById(article.value()).orElseThrow(() -> new RefusedException("article.gone"));
    }

    private void record(ArticleEntity row, String act) {
        audit.record(AuditAction.ARTICLE_CONFIRMED, row.shown().citation(), Map.of("act", act));
    }
}
