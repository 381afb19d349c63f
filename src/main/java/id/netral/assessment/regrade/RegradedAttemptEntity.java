package id.netral.assessment.regrade;

import id.netral.common.SavedOnce;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.hibernate.annotations.Immutable;

/** What an attempt was before and is since; the first row of an attempt holds its original score. Rows are only added. */
@Entity
@Immutable
@Table(name = "regraded_attempt")
class RegradedAttemptEntity implements SavedOnce<RegradedAttemptEntity.Key> {

    /** By which regrade, and which attempt. */
    record Key(long regradeId, long attemptId) {}

    @EmbeddedId
    private Key id;

    @Column(precision = 5, scale = 2)
    @SuppressWarnings("UnusedVariable") // kept for whoever asks the database
    private BigDecimal oldScore;

    @Column(precision = 5, scale = 2)
    @SuppressWarnings("UnusedVariable") // read by queries
    private BigDecimal newScore;

    @SuppressWarnings("UnusedVariable") // read by queries
    private boolean oldPassed;

    @SuppressWarnings("UnusedVariable") // read by queries
    private boolean newPassed;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    RegradedAttemptEntity() {}

    RegradedAttemptEntity(Regrade regrade, RegradedAttempt attempt) {
        this.id = new Key(regrade.id(), attempt.attempt().value());
        this.oldScore = attempt.oldScore().percent();
        this.newScore = attempt.newScore().percent();
        this.oldPassed = attempt.oldPassed();
        this.newPassed = attempt.newPassed();
    }

    @Override
    public Key getId() {
        return id;
    }
}
