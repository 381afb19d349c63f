package id.netral.reminder;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** A run that is over. Rows are only added. */
@Entity
@Immutable
@Table(name = "reminder_run")
@SuppressWarnings("UnusedVariable") // read by queries
class FinishedRun {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private LocalDate day;
    private Instant finishedAt;

    /** Steps recorded. */
    private int entries;

    /** Mails put into the outbox. */
    private int mails;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    FinishedRun() {}

    FinishedRun(LocalDate day, Instant finishedAt, int entries, int mails) {
        this.day = day;
        this.finishedAt = finishedAt;
        this.entries = entries;
        this.mails = mails;
    }
}
