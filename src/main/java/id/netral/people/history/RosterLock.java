package id.netral.people.history;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** The one row that is held by whoever changes people or units. */
@Entity
@Immutable
public class RosterLock {

    @Id
    @SuppressWarnings("UnusedVariable") // read by queries
    private byte id;

    @SuppressWarnings("UnusedVariable") // counted by queries
    private long imports;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    RosterLock() {}
}
