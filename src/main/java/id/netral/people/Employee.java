package id.netral.people;

import id.netral.common.EmailAddress;
import id.netral.common.EmployeeId;
import id.netral.people.history.PeopleMirror;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An employee as of today. What a day changes comes from the versions, by {@link PeopleMirror}; only the e-mail is set here. */
@Entity
public class Employee {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Embedded
    @SuppressWarnings("UnusedVariable") // read by queries
    private EmployeeStateColumns state;

    @SuppressWarnings("UnusedVariable") // read by queries
    private @Nullable String email;

    @SuppressWarnings("UnusedVariable") // kept for whoever asks the database
    private Instant createdAt;

    @SuppressWarnings("UnusedVariable") // kept for whoever asks the database
    private Instant changedAt;

    @Version
    private int version;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    public Employee() {}

    /** Somebody of whom only name, number and unit are known until the first day has come. */
    public Employee(PersonalData data, UnitId unit, Instant now) {
        var notYet = new EmployeeState(data.identity(), null, new Place(unit, null), null, false, null);
        this.state = EmployeeStateColumns.of(notYet);
        this.email = email(data.email());
        this.createdAt = now;
        this.changedAt = now;
    }

    public static @Nullable String email(@Nullable EmailAddress address) {
        return address == null ? null : address.value();
    }

    public EmployeeId id() {
        return new EmployeeId(Objects.requireNonNull(id));
    }
}
