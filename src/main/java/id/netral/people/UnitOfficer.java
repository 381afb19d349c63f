package id.netral.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An HR officer who looks after another unit than the own one. Rows come into being by {@link UnitOfficerRepository#entrust}.
 */
@Entity
public class UnitOfficer {

    @Id
    private long employeeId;

    @SuppressWarnings("UnusedVariable") // read by queries
    private long unitId;

    @SuppressWarnings("UnusedVariable") // kept for whoever asks the database
    private Instant entrustedAt;

    @SuppressWarnings("UnusedVariable") // kept for whoever asks the database
    private @Nullable Long entrustedBy;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    UnitOfficer() {}
}
