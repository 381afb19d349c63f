package id.netral.security.audit;

import id.netral.security.AccountId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Who did what, when, from where. Only added: nothing changes an entry, and only retention takes it away. */
@Entity
@Immutable
@Table(name = "audit_entry")
class AuditEntryEntity {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LONGEST_SUBJECT = 300;
    private static final int LONGEST_ACTOR = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private Instant happenedAt;

    @SuppressWarnings("UnusedVariable") // read by whoever asks for their own data
    private @Nullable Long accountId;

    private String actor;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private AuditAction action;

    private @Nullable String subject;

    @Column(columnDefinition = "longtext")
    private @Nullable String detail;

    private @Nullable String address;

    @SuppressWarnings({"NullAway.Init", "unused"}) // for Hibernate
    AuditEntryEntity() {}

    /** Long names are cut to what the table holds. */
    AuditEntryEntity(
            Instant now,
            AuditAction action,
            @Nullable AccountId account,
            String actor,
            String subject,
            Map<String, ?> detail,
            @Nullable String address) {
        this.happenedAt = now;
        this.action = action;
        this.accountId = account == null ? null : account.value();
        this.actor = cut(actor, LONGEST_ACTOR);
        this.subject = cut(subject, LONGEST_SUBJECT);
        this.detail = detail.isEmpty() ? null : JSON.writeValueAsString(detail);
        this.address = address;
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }

    AuditEntry told() {
        return new AuditEntry(id, happenedAt, actor, action, Objects.requireNonNullElse(subject, ""), facts(), address);
    }

    private Map<String, ?> facts() {
        return detail == null ? Map.of() : JSON.readValue(detail, new TypeReference<Map<String, Object>>() {});
    }
}
