package id.netral.people;

import id.netral.people.HistoryWords.Recorded;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What a unit is from some day on, as it was recorded. Rows are only added; of several of one day the latest holds. */
@Entity
@Immutable
public class UnitVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long unitId;
    private LocalDate effectiveOn;
    private Instant recordedAt;

    @SuppressWarnings("UnusedVariable") // read by queries
    private @Nullable Long recordedBy;

    @Embedded
    private UnitStateColumns state;

    private boolean ended;
    private @Nullable String reason;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    public UnitVersion() {}

    public UnitVersion(UnitId unit, LocalDate day, UnitState state, Stamp stamp) {
        this.unitId = unit.value();
        this.effectiveOn = day;
        this.recordedAt = stamp.at();
        this.recordedBy = stamp.by();
        this.state = UnitStateColumns.of(state);
        this.ended = state.ended();
        this.reason = stamp.reason();
    }

    public UnitId unit() {
        return new UnitId(unitId);
    }

    public LocalDate day() {
        return effectiveOn;
    }

    public UnitState state() {
        return state.state(ended);
    }

    public Recorded<UnitState> recorded(@Nullable String by) {
        return new Recorded<>(effectiveOn, recordedAt, by, false, reason, state());
    }
}
