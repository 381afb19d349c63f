package id.netral.scorm;

import id.netral.catalog.ModuleId;
import id.netral.common.Utc;
import id.netral.media.StoredMedium;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Rows of packages and their files. */
@Repository
class ScormRows {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final Clock clock;

    ScormRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    ScormPackageId add(ModuleId module, Manifest manifest, @Nullable Long by) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("INSERT INTO scorm_package (module_id, title, items, uploaded_by, uploaded_at) VALUES (?, ?, ?, ?, ?)")
                .param(module.value())
                .param(manifest.title())
                .param(JSON.writeValueAsString(manifest.items()))
                .param(by)
                .param(Utc.of(clock.instant()))
                .update(key);
        return new ScormPackageId(Objects.requireNonNull(key.getKey()).longValue());
    }

    void addFile(ScormPackageId id, String path, StoredMedium medium) {
        jdbc.sql("INSERT INTO scorm_file (package_id, path, content_type, sha256) VALUES (?, ?, ?, ?)")
                .params(id.value(), path, medium.contentType(), medium.hash().hex())
                .update();
    }

    void withdraw(ScormPackageId id) {
        jdbc.sql("UPDATE scorm_package SET withdrawn_at = ? WHERE id = ? AND withdrawn_at IS NULL")
                .params(Utc.of(clock.instant()), id.value())
                .update();
    }

    List<ScormPackage> all(int offset, int limit) {
        return jdbc.sql("SELECT * FROM scorm_package ORDER BY id DESC LIMIT ? OFFSET ?")
                .params(limit, offset)
                .query((row, number) -> read(row))
                .list();
    }

    long count() {
        return jdbc.sql("SELECT COUNT(*) FROM scorm_package").query(Long.class).single();
    }

    List<ScormPackage> offered(ModuleId module) {
        return jdbc.sql("SELECT * FROM scorm_package WHERE module_id = ? AND withdrawn_at IS NULL ORDER BY id")
                .param(module.value())
                .query((row, number) -> read(row))
                .list();
    }

    Optional<ScormPackage> find(ScormPackageId id) {
        return jdbc.sql("SELECT * FROM scorm_package WHERE id = ?")
                .param(id.value())
                .query((row, number) -> read(row))
                .optional();
    }

    private static ScormPackage read(ResultSet row) throws SQLException {
        return new ScormPackage(
                new ScormPackageId(row.getLong("id")),
                new ModuleId(row.getLong("module_id")),
                row.getString("title"),
                List.of(JSON.readValue(row.getString("items"), ScormItem[].class)),
                Utc.readExisting(row, "uploaded_at"),
                Utc.read(row, "withdrawn_at"));
    }
}
