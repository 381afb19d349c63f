package id.netral.rules;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** When a phase of an election begins, as HR has entered it. At most one that is not withdrawn for each phase. */
@Entity
@Table(name = "election_phase")
class PhaseBeginning {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String election;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ElectionPhase phase;

    private LocalDate startsOn;

    @SuppressWarnings("UnusedVariable") // kept for whoever asks the database
    private Instant recordedAt;

    @SuppressWarnings("UnusedVariable") // kept for whoever asks the database
    private @Nullable Long recordedBy;

    @SuppressWarnings("UnusedVariable") // read by queries
    private @Nullable Instant withdrawnAt;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    PhaseBeginning() {}

    PhaseBeginning(String election, ElectionPhase phase, LocalDate startsOn, Instant now, @Nullable Long by) {
        this.election = election;
        this.phase = phase;
        this.startsOn = startsOn;
        this.recordedAt = now;
        this.recordedBy = by;
    }

    String election() {
        return election;
    }

    Election.DatedPhase dated() {
        return new Election.DatedPhase(phase, startsOn);
    }

    /** It was entered by mistake. */
    void withdraw(Instant now) {
        withdrawnAt = now;
    }
}
