package id.netral.learning;

import id.netral.catalog.ModuleId;
import id.netral.common.Utc;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which modules can be begun, and which of their versions weigh. Asks for no rights: duties are brought up to date at start
 * and by jobs, too.
 */
@Component
class ModuleOffer {

    /** A version whose changes are of weight. */
    record Weighty(ModuleId module, int number, Instant publishedAt) {}

    private final JdbcClient jdbc;

    ModuleOffer(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of them that can be begun, in their order. */
    List<ModuleId> among(Collection<ModuleId> modules) {
        if (modules.isEmpty()) {
            return List.of();
        }
        var offered = new HashSet<>(
                jdbc.sql("SELECT id FROM learning_module WHERE current_version_id IS NOT NULL AND id IN (:modules)")
                        .param("modules", modules.stream().map(ModuleId::value).toList())
                        .query((row, number) -> new ModuleId(row.getLong(1)))
                        .list());
        return modules.stream().filter(offered::contains).toList();
    }

    /** The newest version of weight of each, where there is one and it was published after the moment. */
    List<Weighty> weighty(Collection<ModuleId> modules, Instant after) {
        if (modules.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        SELECT v.module_id, MAX(v.number) AS number, MAX(v.published_at) AS published_at
                        FROM module_version v
                        WHERE v.material AND v.published_at > :after AND v.module_id IN (:modules)
                        GROUP BY v.module_id ORDER BY v.module_id""")
                .param("after", Utc.of(after))
                .param("modules", modules.stream().map(ModuleId::value).toList())
                .query((row, number) -> new Weighty(
                        new ModuleId(row.getLong("module_id")),
                        row.getInt("number"),
                        Utc.readExisting(row, "published_at")))
                .list();
    }

    /** Whether the version before the newest was withdrawn. */
    boolean reopened(ModuleId module) {
        return jdbc.sql("""
                        SELECT v.withdrawn_at IS NOT NULL FROM module_version v WHERE v.module_id = ?
                        ORDER BY v.number DESC LIMIT 1 OFFSET 1""")
                .param(module.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }
}
