package id.netral.messaging;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Quiet hours as somebody has set them. Rows are only added; the newest holds. */
@Entity
@Immutable
@Table(name = "quiet_hours")
class QuietHoursEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private LocalTime begins;
    private LocalTime ends;

    /** Names of whole days, by comma. */
    private String quietDays;

    @SuppressWarnings("UnusedVariable") // kept for whoever asks the database
    private Instant recordedAt;

    @SuppressWarnings("UnusedVariable") // kept for whoever asks the database
    private @Nullable Long recordedBy;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    QuietHoursEntry() {}

    QuietHoursEntry(QuietHours hours, Instant now, @Nullable Long by) {
        this.begins = hours.begins();
        this.ends = hours.ends();
        this.quietDays = hours.days().stream().sorted().map(DayOfWeek::name).collect(Collectors.joining(","));
        this.recordedAt = now;
        this.recordedBy = by;
    }

    QuietHours hours() {
        return new QuietHours(
                begins,
                ends,
                Arrays.stream(quietDays.split(","))
                        .filter(day -> !day.isEmpty())
                        .map(DayOfWeek::valueOf)
                        .collect(Collectors.toSet()));
    }
}
