package id.netral.people;

import id.netral.people.history.PeopleMirror;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A unit as of today; what a day changes comes from the versions, by {@link PeopleMirror}. */
@Entity
@Table(name = "unit")
public class UnitEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Embedded
    @SuppressWarnings("UnusedVariable") // read by queries
    private UnitStateColumns state;

    /** First day without the unit. */
    @SuppressWarnings("UnusedVariable") // read by queries
    private @Nullable LocalDate endedOn;

    @SuppressWarnings("UnusedVariable") // kept for whoever asks the database
    private Instant createdAt;

    @Version
    private int version;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    public UnitEntity() {}

    /** A unit that is not of today until its first version says so. */
    public UnitEntity(String name, Stamp stamp) {
        this.state = new UnitStateColumns(name, null, null, true, null, null, null);
        this.endedOn = stamp.today();
        this.createdAt = stamp.at();
    }

    public UnitId id() {
        return new UnitId(Objects.requireNonNull(id));
    }
}
