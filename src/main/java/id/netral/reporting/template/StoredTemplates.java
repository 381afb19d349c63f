package id.netral.reporting.template;

import id.netral.common.Utc;
import id.netral.security.SignedInUser;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The rows of {@code report_template}. */
@Component
class StoredTemplates {

    private static final String COLUMNS =
            "SELECT id, report_kind, name, file_name, sha256, mapping, created_at, created_by_name FROM report_template";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    StoredTemplates(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    List<ReportTemplate> active(TemplatedReport kind) {
        return jdbc.sql(COLUMNS + " WHERE report_kind = ? AND active ORDER BY name, id")
                .param(kind.name())
                .query(this::map)
                .list();
    }

    Optional<ReportTemplate> find(long id) {
        return jdbc.sql(COLUMNS + " WHERE id = ? AND active")
                .param(id)
                .query(this::map)
                .optional();
    }

    byte[] workbook(long id) {
        return jdbc.sql("SELECT workbook FROM report_template WHERE id = ?")
                .param(id)
                .query((row, number) -> row.getBytes(1))
                .single();
    }

    /** Adds the draft as a version of its own; returns its id. */
    long add(TemplateDraft draft, String name, TemplateMapping mapping, String sha256, SignedInUser by) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO report_template (report_kind, name, file_name, workbook, sha256, mapping, replaces,
                            created_at, created_by, created_by_name) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(draft.kind().name())
                .param(name)
                .param(draft.fileName())
                .param(draft.workbook())
                .param(sha256)
                .param(json.writeValueAsString(mapping))
                .param(draft.replaces().orElse(null))
                .param(Utc.of(clock.instant()))
                .param(by.accountId())
                .param(by.displayName())
                .update(key, "id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    /** Takes it out of the lists; says whether it was in them. */
    boolean retire(long id) {
        return jdbc.sql("UPDATE report_template SET active = FALSE WHERE id = ? AND active")
                        .param(id)
                        .update()
                == 1;
    }

    private ReportTemplate map(ResultSet row, int number) throws SQLException {
        return new ReportTemplate(
                row.getLong("id"),
                TemplatedReport.valueOf(row.getString("report_kind")),
                row.getString("name"),
                row.getString("file_name"),
                row.getString("sha256"),
                json.readValue(row.getString("mapping"), TemplateMapping.class),
                Utc.readExisting(row, "created_at"),
                row.getString("created_by_name"));
    }
}
