package id.netral.assessment.regrade;

import id.netral.assessment.AttemptRegraded;
import id.netral.assessment.regrade.Regrading.Rule;
import id.netral.security.AccountId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A question was wrong: its attempts are scored again. Rows are only added. */
@Entity
@Immutable
class Regrade {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long questionId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Rule rule;

    private @Nullable Long toRevision;
    private String reason;
    private @Nullable Long regradedBy;

    @SuppressWarnings("UnusedVariable") // kept for whoever asks the database
    private Instant regradedAt;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    Regrade() {}

    /**
     * Orders one.
     *
     * @param to the revision whose key holds; null for full marks
     */
    Regrade(long question, Rule rule, @Nullable Long to, String reason, @Nullable AccountId by, Instant now) {
        this.questionId = question;
        this.rule = rule;
        this.toRevision = to;
        this.reason = reason;
        this.regradedBy = by == null ? null : by.value();
        this.regradedAt = now;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    long question() {
        return questionId;
    }

    Rule rule() {
        return rule;
    }

    /** The revision whose key holds; empty for full marks. */
    Optional<Long> to() {
        return Optional.ofNullable(toRevision);
    }

    String reason() {
        return reason;
    }

    Optional<AccountId> by() {
        return Optional.ofNullable(regradedBy).map(AccountId::new);
    }

    AttemptRegraded event(RegradedAttempt attempt) {
        return new AttemptRegraded(
                attempt.attempt(),
                attempt.employee(),
                attempt.version(),
                attempt.newScore(),
                attempt.oldPassed(),
                attempt.newPassed(),
                attempt.submittedAt(),
                reason,
                by().orElse(null));
    }
}
