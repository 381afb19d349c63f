package id.netral.assessment.quiz;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** More time for a person. Two who set it at once meet in one statement of the repository, where the later one wins. */
@Entity
@Table(name = "accommodation")
class AccommodationEntity {

    @Id
    @SuppressWarnings("UnusedVariable") // read by queries
    private long employeeId;

    @SuppressWarnings("UnusedVariable") // read by queries
    private int extraPercent;

    @SuppressWarnings("UnusedVariable") // kept for whoever asks the database
    private @Nullable Long setBy;

    @SuppressWarnings("UnusedVariable") // kept for whoever asks the database
    private Instant setAt;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    AccommodationEntity() {}
}
