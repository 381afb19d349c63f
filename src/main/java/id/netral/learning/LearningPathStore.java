package id.netral.learning;

import id.netral.catalog.ModuleId;
import id.netral.common.Utc;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** Rows of learning paths. */
@Component
class LearningPathStore {

    private static final String SELECT = """
            SELECT p.id, p.title, p.version,
                (SELECT GROUP_CONCAT(m.module_id ORDER BY m.position) FROM learning_path_module m WHERE m.path_id = p.id)
                    AS modules
            FROM learning_path p
            """;

    private final JdbcClient jdbc;

    LearningPathStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those in use, by title. */
    List<LearningPath> all() {
        return jdbc.sql(SELECT + "WHERE p.retired_at IS NULL ORDER BY p.title")
                .query((row, number) -> path(
                        row.getLong("id"), row.getString("title"), row.getString("modules"), row.getInt("version")))
                .list();
    }

    /** Also a retired one. */
    Optional<LearningPath> find(LearningPathId id) {
        return jdbc.sql(SELECT + "WHERE p.id = ?")
                .param(id.value())
                .query((row, number) -> path(
                        row.getLong("id"), row.getString("title"), row.getString("modules"), row.getInt("version")))
                .optional();
    }

    private static LearningPath path(long id, String title, @Nullable String modules, int version) {
        var ids = modules == null
                ? List.<ModuleId>of()
                : Arrays.stream(modules.split(","))
                        .map(module -> new ModuleId(Long.parseLong(module)))
                        .toList();
        return new LearningPath(new LearningPathId(id), title, ids, version);
    }

    /** The modules an assignment asks. */
    List<ModuleId> modules(AssignmentTarget target) {
        return switch (target) {
            case AssignmentTarget.OneModule(var module) -> List.of(module);
            case AssignmentTarget.Path(var path) ->
                find(path).map(LearningPath::modules).orElse(List.of());
        };
    }

    /** Running assignments that ask the path. */
    List<AssignmentId> askedBy(LearningPathId id) {
        return jdbc.sql("SELECT id FROM assignment WHERE path_id = ? AND ended_at IS NULL ORDER BY id")
                .param(id.value())
                .query((row, number) -> new AssignmentId(row.getLong("id")))
                .list();
    }

    LearningPathId add(String title, Instant now, @Nullable Long by) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("INSERT INTO learning_path (title, created_at, created_by) VALUES (:title, :now, :by)")
                .param("title", title)
                .param("now", Utc.of(now))
                .param("by", by)
                .update(key, "id");
        return new LearningPathId(Objects.requireNonNull(key.getKey()).longValue());
    }

    /** False when it has been changed since the version. */
    boolean rename(LearningPathId id, String title, int version) {
        return jdbc.sql("UPDATE learning_path SET title = ?, version = version + 1 WHERE id = ? AND version = ?")
                        .params(title, id.value(), version)
                        .update()
                > 0;
    }

    void put(LearningPathId id, List<ModuleId> modules) {
        jdbc.sql("DELETE FROM learning_path_module WHERE path_id = ?")
                .param(id.value())
                .update();
        for (var position = 1; position <= modules.size(); position++) {
            jdbc.sql("INSERT INTO learning_path_module (path_id, position, module_id) VALUES (?, ?, ?)")
                    .params(id.value(), position, modules.get(position - 1).value())
                    .update();
        }
    }

    void retire(LearningPathId id, Instant now) {
        jdbc.sql("UPDATE learning_path SET retired_at = ? WHERE id = ? AND retired_at IS NULL")
                .params(Utc.of(now), id.value())
                .update();
    }
}
