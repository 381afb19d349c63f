package id.netral.rules;

import id.netral.people.UnitId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** A unit an election concerns, with all below it. An election without one concerns everybody. */
@Entity
class ElectionRegion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String election;
    private long unitId;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    ElectionRegion() {}

    ElectionRegion(String election, UnitId unit) {
        this.election = election;
        this.unitId = unit.value();
    }

    String election() {
        return election;
    }

    UnitId unit() {
        return new UnitId(unitId);
    }
}
