package id.netral.reminder;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A ladder as somebody has set it. Rows are only added. */
@Entity
@Immutable
@Table(name = "reminder_ladder")
class LadderEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private LocalDate effectiveOn;

    /** As {@link Ladder#written()} has it. */
    private String steps;

    @SuppressWarnings("UnusedVariable") // kept for whoever asks the database
    private Instant recordedAt;

    @SuppressWarnings("UnusedVariable") // kept for whoever asks the database
    private @Nullable Long recordedBy;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    LadderEntry() {}

    LadderEntry(Ladder ladder, LocalDate effectiveOn, Instant now, long by) {
        this.effectiveOn = effectiveOn;
        this.steps = ladder.written();
        this.recordedAt = now;
        this.recordedBy = by;
    }

    Ladder ladder() {
        return Ladder.read(steps);
    }

    PlannedLadder planned() {
        return new PlannedLadder(effectiveOn, ladder());
    }
}
