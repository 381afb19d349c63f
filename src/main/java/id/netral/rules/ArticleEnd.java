package id.netral.rules;

import id.netral.security.SignedInUser;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A reviewer's word that an article is in force no longer.
 *
 * @param lastDay the last day in force
 * @param replacement id of the article in its place; null for none
 */
@Embeddable
record ArticleEnd(
        @Column(name = "ended_on") LocalDate lastDay,
        @Column(name = "ended_for") @Nullable String replacement,
        @Column(name = "ended_by") long account,
        @Column(name = "ended_by_name") String name,
        @Column(name = "ended_at") Instant at) {

    static ArticleEnd by(SignedInUser reviewer, LocalDate lastDay, @Nullable ArticleId replacement, Instant now) {
        return new ArticleEnd(
                lastDay,
                replacement == null ? null : replacement.value(),
                reviewer.accountId(),
                reviewer.displayName(),
                now);
    }
}
