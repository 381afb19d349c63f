package id.netral.catalog;

import id.netral.common.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was published of a module, when and with which note. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class VersionHistory {

    private final JdbcClient jdbc;

    VersionHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All versions, the newest first. */
    public List<PublishedVersion> of(ModuleId module) {
        return jdbc.sql("""
                        SELECT v.*, m.current_version_id <=> v.id AS is_current, p.display_name AS publisher,
                               a.display_name AS approver
                        FROM module_version v JOIN learning_module m ON m.id = v.module_id
                        LEFT JOIN account p ON p.id = v.published_by LEFT JOIN account a ON a.id = v.approved_by
                        WHERE v.module_id = ? ORDER BY v.number DESC""")
                .param(module.value())
                .query((row, number) -> version(row))
                .list();
    }

    private static PublishedVersion version(ResultSet row) throws SQLException {
        return new PublishedVersion(
                new ModuleVersionId(row.getLong("id")),
                new ModuleId(row.getLong("module_id")),
                row.getInt("number"),
                row.getString("title"),
                ModuleChange.Origin.valueOf(row.getString("origin")),
                row.getString("change_note"),
                row.getBoolean("material"),
                Utc.readExisting(row, "published_at"),
                row.getString("publisher"),
                row.getString("approver"),
                row.getBoolean("is_current"),
                Utc.read(row, "withdrawn_at"),
                row.getString("withdrawn_reason"));
    }
}
