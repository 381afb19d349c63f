package id.netral.reminder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** HR's wording of a part, or that Netral's own holds again. Rows are only added; the newest of a part holds. */
@Entity
@Immutable
@Table(name = "reminder_text")
class TextEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private TextPart part;

    private @Nullable String subject;

    /** Null: Netral's own words. */
    @Column(columnDefinition = "text")
    private @Nullable String body;

    @SuppressWarnings("UnusedVariable") // kept for whoever asks the database
    private Instant recordedAt;

    @SuppressWarnings("UnusedVariable") // kept for whoever asks the database
    private @Nullable Long recordedBy;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    TextEntry() {}

    private TextEntry(TextPart part, String subject, @Nullable String body, Instant now, long by) {
        this.part = part;
        this.subject = subject;
        this.body = body;
        this.recordedAt = now;
        this.recordedBy = by;
    }

    static TextEntry of(ReminderText text, Instant now, long by) {
        return new TextEntry(text.part(), text.subject(), text.body(), now, by);
    }

    static TextEntry original(TextPart part, Instant now, long by) {
        return new TextEntry(part, "", null, now, by);
    }

    ReminderText text() {
        return body == null
                ? ReminderText.original(part)
                : new ReminderText(part, Objects.requireNonNullElse(subject, ""), body);
    }
}
