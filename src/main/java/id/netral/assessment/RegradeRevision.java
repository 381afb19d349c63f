package id.netral.assessment;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Transient;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

/** A revision that a regrade corrects. Attempts that drew it are scored by its newest regrade, also when handed in later. */
@Entity
@Immutable
class RegradeRevision implements Persistable<RegradeRevision.Key> {

    /** Which revision, and by which regrade. */
    record Key(long questionRevisionId, long regradeId) {}

    @EmbeddedId
    private Key id;

    @Transient
    private boolean fresh;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    RegradeRevision() {}

    RegradeRevision(long revision, Regrade regrade) {
        this.id = new Key(revision, regrade.id());
        this.fresh = true;
    }

    @Override
    public Key getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }
}
