package id.netral.reporting.template;

import id.netral.security.SignedInUser;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A version of an agency's own workbook and how a report fills it. It never changes; a statement of {@link
 * ReportTemplateRepository} takes it out of the lists, and its workbook is read by itself.
 */
@Entity
@Table(name = "report_template")
@SuppressWarnings("UnusedVariable") // read by queries
class ReportTemplateEntity {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private TemplatedReport reportKind;

    private String name;
    private String fileName;

    @Column(columnDefinition = "mediumblob")
    private byte[] workbook;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String sha256;

    @Column(length = Length.LONG32)
    private String mapping;

    private @Nullable Long replaces;
    private boolean active;
    private Instant createdAt;
    private long createdBy;
    private String createdByName;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    ReportTemplateEntity() {}

    /** The draft as a version of its own. */
    ReportTemplateEntity(
            TemplateDraft draft, String name, TemplateMapping mapping, String sha256, SignedInUser by, Instant now) {
        this.reportKind = draft.kind();
        this.name = name;
        this.fileName = draft.fileName();
        this.workbook = draft.workbook();
        this.sha256 = sha256;
        this.mapping = JSON.writeValueAsString(mapping);
        this.replaces = draft.replaces().orElse(null);
        this.active = true;
        this.createdAt = now;
        this.createdBy = by.accountId();
        this.createdByName = by.displayName();
    }

    long id() {
        return id;
    }

    /** A mapping as it is kept. */
    static TemplateMapping mapping(String kept) {
        return JSON.readValue(kept, TemplateMapping.class);
    }
}
