package id.netral.security;

import id.netral.common.Utc;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the audit trail, newest first. */
@Service
@PreAuthorize("hasRole('ADMIN')")
@Transactional(readOnly = true)
public class AuditLog {

    private record Condition(String sql, List<Object> arguments) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final ZoneId agencyZone;

    AuditLog(JdbcClient jdbc, JsonMapper json, ZoneId agencyZone) {
        this.jdbc = jdbc;
        this.json = json;
        this.agencyZone = agencyZone;
    }

    /** One page, newest first. */
    public List<AuditEntry> page(AuditFilter filter, int offset, int limit) {
        var condition = condition(filter);
        return jdbc.sql("""
                        SELECT id, happened_at, actor, action, subject, detail, address
                        FROM audit_entry""" + condition.sql() + " ORDER BY happened_at DESC, id DESC LIMIT ? OFFSET ?")
                .params(condition.arguments())
                .param(limit)
                .param(offset)
                .query((row, number) -> new AuditEntry(
                        row.getLong("id"),
                        Utc.readExisting(row, "happened_at"),
                        row.getString("actor"),
                        AuditAction.valueOf(row.getString("action")),
                        Objects.requireNonNullElse(row.getString("subject"), ""),
                        detail(row.getString("detail")),
                        row.getString("address")))
                .list();
    }

    /** Number of entries the filter lets through. */
    public int count(AuditFilter filter) {
        var condition = condition(filter);
        return jdbc.sql("SELECT COUNT(*) FROM audit_entry" + condition.sql())
                .params(condition.arguments())
                .query(Integer.class)
                .single();
    }

    private Map<String, ?> detail(@Nullable String text) {
        return text == null ? Map.of() : json.readValue(text, new TypeReference<Map<String, Object>>() {});
    }

    private Condition condition(AuditFilter filter) {
        var parts = new ArrayList<String>();
        var arguments = new ArrayList<Object>();
        if (!filter.person().isBlank()) {
            parts.add("(actor LIKE ? OR subject LIKE ?)");
            var person = "%"
                    + filter.person()
                            .strip()
                            .replace("\\", "\\\\")
                            .replace("%", "\\%")
                            .replace("_", "\\_") + "%";
            arguments.add(person);
            arguments.add(person);
        }
        if (filter.action() != null) {
            parts.add("action = ?");
            arguments.add(filter.action().name());
        }
        if (filter.from() != null) {
            parts.add("happened_at >= ?");
            arguments.add(startOf(filter.from()));
        }
        if (filter.to() != null) {
            parts.add("happened_at < ?");
            arguments.add(startOf(filter.to().plusDays(1)));
        }
        return new Condition(parts.isEmpty() ? "" : " WHERE " + String.join(" AND ", parts), arguments);
    }

    private LocalDateTime startOf(LocalDate day) {
        return Utc.of(day.atStartOfDay(agencyZone).toInstant());
    }
}
