package id.netral.assessment.regrade;

import id.netral.assessment.AttemptId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Persistable;

/**
 * How far a regrade under way is. Apart from the regrade, whose row everybody who hands in reads and locks. Gone once it is
 * finished.
 */
@Entity
@Table(name = "regrade_progress")
class RegradeProgressEntity implements Persistable<Long> {

    @Id
    private long regradeId;

    /** The last attempt scored again, 0 before the first. */
    private long doneTo;

    private int done;

    @SuppressWarnings("UnusedVariable") // read by queries
    private int total;

    @SuppressWarnings("UnusedVariable") // read by queries
    private Instant touchedAt;

    @Transient
    private boolean fresh;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    RegradeProgressEntity() {}

    /** At the beginning, with so many attempts to do. */
    RegradeProgressEntity(Regrade regrade, int total, Instant now) {
        this.regradeId = regrade.id();
        this.total = total;
        this.touchedAt = now;
        this.fresh = true;
    }

    /** These were scored again, by id. */
    void advance(List<AttemptId> attempts, Instant now) {
        doneTo = attempts.getLast().value();
        done += attempts.size();
        touchedAt = now;
    }

    AttemptId doneTo() {
        return new AttemptId(doneTo);
    }

    int done() {
        return done;
    }

    @Override
    public Long getId() {
        return regradeId;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }
}
