package id.netral.people.history;

import id.netral.common.EmployeeId;
import id.netral.people.Place;
import id.netral.people.Stamp;
import id.netral.people.UnitId;
import id.netral.people.UnitReference;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A post beside a person's own. Whoever changes it holds the lock on all people. */
@Entity
@Table(name = "post")
class PostEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long employeeId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private PostKind kind;

    private long unitId;
    private String position;
    private LocalDate fromOn;

    /** Last day. */
    private @Nullable LocalDate toOn;

    @SuppressWarnings("UnusedVariable") // kept for whoever asks the database
    private Instant recordedAt;

    @SuppressWarnings("UnusedVariable") // kept for whoever asks the database
    private @Nullable Long recordedBy;

    private String reason;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    PostEntity() {}

    /** A post from the effective day on; open without a last day. */
    PostEntity(
            EmployeeId employee,
            PostKind kind,
            UnitId unit,
            String position,
            Effective effective,
            @Nullable LocalDate to,
            Stamp stamp) {
        this.employeeId = employee.value();
        this.kind = kind;
        this.unitId = unit.value();
        this.position = position;
        this.fromOn = effective.day();
        this.toOn = to;
        this.recordedAt = stamp.at();
        this.recordedBy = stamp.by();
        this.reason = effective.reason();
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    EmployeeId employee() {
        return new EmployeeId(employeeId);
    }

    UnitId unit() {
        return new UnitId(unitId);
    }

    Place place() {
        return new Place(unit(), position);
    }

    LocalDate from() {
        return fromOn;
    }

    Optional<LocalDate> to() {
        return Optional.ofNullable(toOn);
    }

    boolean isHeldOn(LocalDate day) {
        return !day.isBefore(fromOn) && (toOn == null || !day.isAfter(toOn));
    }

    /** Ends it after a last day. */
    void end(LocalDate lastDay) {
        toOn = lastDay;
    }

    Post shown(UnitReference unit, @Nullable Long counting) {
        return new Post(id(), kind, unit, position, fromOn, toOn, reason, counting != null && counting == id());
    }
}
