package id.netral.assessment.regrade;

import id.netral.common.SavedOnce;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import org.hibernate.annotations.Immutable;

/** A revision that a regrade corrects. Attempts that drew it are scored by its newest regrade, also when handed in later. */
@Entity
@Immutable
class RegradeRevision implements SavedOnce<RegradeRevision.Key> {

    /** Which revision, and by which regrade. */
    record Key(long questionRevisionId, long regradeId) {}

    @EmbeddedId
    private Key id;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    RegradeRevision() {}

    RegradeRevision(long revision, Regrade regrade) {
        this.id = new Key(revision, regrade.id());
    }

    @Override
    public Key getId() {
        return id;
    }
}
