package id.netral.learning.audience;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import org.hibernate.annotations.Immutable;

/** Somebody on a list. */
@Entity
@Immutable
class AudienceMember {

    /** Which list, and who. */
    record Key(long listId, long employeeId) {}

    @EmbeddedId
    @SuppressWarnings("UnusedVariable") // read by queries
    private Key id;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    AudienceMember() {}
}
