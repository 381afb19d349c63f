package id.netral.reporting.orders;

import id.netral.reporting.ReportKind;
import id.netral.reporting.kinds.ReportOrder;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A workbook made in the background. How far it is, is noted by statements of {@link ReportFileRepository}: whoever makes it
 * and whoever cancels it never wait for each other.
 */
@Entity
@Table(name = "report_file")
class ReportFileEntity {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long ownerId;
    private @Nullable Long scheduleId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ReportKind kind;

    private @Nullable Long templateId;

    @Column(length = Length.LONG32)
    private String filter;

    private String language;
    private String purpose;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private FileState state;

    private long rowsDone;
    private long rowsTotal;
    private String fileName;
    private long bytes;
    private Instant askedAt;
    private @Nullable String askedFrom;

    @SuppressWarnings("UnusedVariable") // for whoever asks later
    private @Nullable Instant endedAt;

    private Instant expiresAt;

    @SuppressWarnings("UnusedVariable") // read by queries
    private boolean noticed;

    /** The finished workbook; null until then, and for one that an older Netral kept elsewhere. */
    @JdbcTypeCode(SqlTypes.CHAR)
    @SuppressWarnings("UnusedVariable") // read by queries
    private @Nullable String sha256;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    ReportFileEntity() {}

    /**
     * An order that waits.
     *
     * @param order its id does not count
     */
    ReportFileEntity(FileOrder order, Instant now, Instant expires) {
        this.ownerId = order.owner();
        this.scheduleId = order.schedule();
        this.kind = order.kind();
        this.templateId = order.template();
        this.filter = JSON.writeValueAsString(StoredFilter.of(order.report().filter()));
        this.language = order.report().locale().toLanguageTag();
        this.purpose = order.report().purpose();
        this.state = FileState.WAITING;
        this.fileName = order.fileName();
        this.askedAt = now;
        this.askedFrom = order.address();
        this.expiresAt = expires;
    }

    long id() {
        return id;
    }

    FileOrder order() {
        var wanted = JSON.readValue(filter, StoredFilter.class).filter();
        var report = new ReportOrder(wanted, Locale.forLanguageTag(language), purpose);
        return new FileOrder(id, ownerId, scheduleId, kind, templateId, report, fileName, askedFrom);
    }

    ReportFile shown() {
        return new ReportFile(id, kind, state, fileName, rowsDone, rowsTotal, bytes, askedAt, expiresAt);
    }
}
