package id.netral.people.roster.comparison;

import id.netral.common.SavedOnce;
import id.netral.people.UnitId;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import org.hibernate.annotations.Immutable;

/** A unit that an import has made. Rows are only added. */
@Entity
@Immutable
public class RosterImportUnit implements SavedOnce<RosterImportUnit.Key> {

    /** Which import, and which unit. */
    record Key(long importId, long unitId) {}

    @EmbeddedId
    private Key id;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    RosterImportUnit() {}

    RosterImportUnit(long importId, UnitId unit) {
        this.id = new Key(importId, unit.value());
    }

    @Override
    public Key getId() {
        return id;
    }
}
