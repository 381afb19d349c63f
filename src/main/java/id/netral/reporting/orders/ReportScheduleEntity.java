package id.netral.reporting.orders;

import id.netral.reporting.CompletionFilter;
import id.netral.reporting.ReportKind;
import id.netral.reporting.orders.ReportSchedule.Outcome;
import id.netral.reporting.orders.ReportSchedule.Rhythm;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A report made again and again. Its runs are noted by statements of {@link ReportScheduleRepository}: one node makes it. */
@Entity
@Table(name = "report_schedule")
class ReportScheduleEntity {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ReportKind kind;

    @Column(length = Length.LONG32)
    private String filter;

    private String language;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Rhythm rhythm;

    private int day;

    @Column(length = Length.LONG32)
    private String recipients;

    @SuppressWarnings("UnusedVariable") // for whoever asks later
    private long createdBy;

    private Instant createdAt;

    @SuppressWarnings("UnusedVariable") // read by queries
    private @Nullable Instant endedAt;

    private @Nullable LocalDate ranOn;

    @Column(length = Length.LONG32)
    private @Nullable String outcome;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    ReportScheduleEntity() {}

    /**
     * One that begins with the next of its days.
     *
     * @param recipients accounts
     */
    ReportScheduleEntity(
            ReportKind kind,
            CompletionFilter filter,
            Rhythm rhythm,
            int day,
            List<Long> recipients,
            Locale locale,
            long by,
            Instant now) {
        this.kind = kind;
        this.filter = JSON.writeValueAsString(StoredFilter.of(filter));
        this.language = locale.toLanguageTag();
        this.rhythm = rhythm;
        this.day = day;
        this.recipients = JSON.writeValueAsString(recipients);
        this.createdBy = by;
        this.createdAt = now;
    }

    /** What became of a run, as it is kept. */
    static String kept(Map<Long, Outcome> outcome) {
        return JSON.writeValueAsString(outcome);
    }

    Locale language() {
        return Locale.forLanguageTag(language);
    }

    ReportSchedule shown(ZoneId zone) {
        return new ReportSchedule(
                id,
                kind,
                JSON.readValue(filter, StoredFilter.class).filter(),
                rhythm,
                day,
                JSON.readValue(recipients, new TypeReference<List<Long>>() {}),
                ranOn == null ? LocalDate.ofInstant(createdAt, zone) : ranOn,
                ranOn,
                outcome == null ? Map.of() : JSON.readValue(outcome, new TypeReference<Map<Long, Outcome>>() {}));
    }
}
