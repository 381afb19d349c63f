package id.netral.reminder;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Who is reminded of what, when, and by which step. Rows come into being by {@link ReminderEntryRepository#record}, a step
 * at a time, and change together with all of their recipient's: see {@link RecipientEntryRepository}.
 */
@Entity
@SuppressWarnings("UnusedVariable") // read by queries
class ReminderEntry {

    /** Where an entry stands. */
    enum Outcome {
        /** Not told yet. */
        PENDING,
        /** In a mail, which may still wait. */
        MAILED,
        /** The recipient has no address. */
        NO_EMAIL,
        /** Nobody is named as superior or head, or that person has left. */
        NO_RECIPIENT,
        /** The duty was done before anybody was told. */
        SETTLED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long dutyId;
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Audience audience;

    /** The step: days after the deadline, negative before it. */
    private int days;

    /** When the step was reached. */
    private LocalDate day;

    /** Whose duty it is. */
    private long employeeId;

    /** Who is told. */
    private @Nullable Long recipientId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Outcome outcome;

    private @Nullable Long mailId;

    /** The day the mail may leave. */
    private @Nullable LocalDate mailedOn;

    private Instant recordedAt;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    ReminderEntry() {}
}
