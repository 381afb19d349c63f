package id.netral.catalog;

import id.netral.common.Utc;
import id.netral.media.MediaHash;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Rows of versions from elsewhere and of what came after them, within the caller's transaction. */
@Repository
class OriginVersionRows {

    private final JdbcClient jdbc;

    OriginVersionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes what the version was at the agency it came from. */
    void arrived(ModuleVersionId version, VersionFacts there) {
        jdbc.sql("""
                        INSERT INTO version_arrival (module_version_id, number, published_at, change_note, material)
                        VALUES (?, ?, ?, ?, ?)""")
                .params(version.value(), there.number(), Utc.of(there.publishedAt()), there.note(), there.material())
                .update();
    }

    /** Notes that the version followed the other one. */
    void followed(ModuleVersionId version, long origin) {
        jdbc.sql("INSERT INTO version_arrival_earlier (module_version_id, origin_version_id) VALUES (?, ?)")
                .params(version.value(), origin)
                .update();
    }

    /** What the version was elsewhere; empty for one made here. */
    Optional<VersionFacts> arrival(ModuleVersionId version) {
        return jdbc.sql("SELECT * FROM version_arrival WHERE module_version_id = ?")
                .param(version.value())
                .query((row, number) -> facts(row))
                .optional();
    }

    Optional<Long> find(ModuleId module, String sha256) {
        return jdbc.sql("SELECT id FROM origin_version WHERE module_id = ? AND sha256 = ?")
                .params(module.value(), sha256)
                .query(Long.class)
                .optional();
    }

    long add(ModuleId module, String sha256, String agency, String title, VersionFacts facts) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO origin_version (module_id, sha256, agency, title, number, published_at, change_note,
                            material)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(module.value(), sha256, agency, title, facts.number(), Utc.of(facts.publishedAt()))
                .params(facts.note(), facts.material())
                .update(key);
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    void addText(long origin, String path, String text) {
        jdbc.sql("INSERT INTO origin_version_file (origin_version_id, path, text) VALUES (?, ?, ?)")
                .params(origin, path, text)
                .update();
    }

    void addMedium(long origin, String path, MediaHash hash) {
        jdbc.sql("INSERT INTO origin_version_medium (origin_version_id, path, sha256) VALUES (?, ?, ?)")
                .params(origin, path, hash.hex())
                .update();
    }

    /** All of the module, the newest first. */
    List<OriginVersion> of(ModuleId module) {
        return jdbc.sql("SELECT * FROM origin_version WHERE module_id = ? ORDER BY number DESC, id DESC")
                .param(module.value())
                .query((row, number) -> version(row))
                .list();
    }

    /** Those the version followed, the newest first. */
    List<OriginVersion> before(ModuleVersionId version) {
        return jdbc.sql("""
                        SELECT o.* FROM version_arrival_earlier e JOIN origin_version o ON o.id = e.origin_version_id
                        WHERE e.module_version_id = ? ORDER BY o.number DESC""")
                .param(version.value())
                .query((row, number) -> version(row))
                .list();
    }

    VersionSource source(long origin) {
        var texts = new TreeMap<String, String>();
        jdbc.sql("SELECT path, text FROM origin_version_file WHERE origin_version_id = ?")
                .param(origin)
                .query(row -> {
                    texts.put(row.getString("path"), row.getString("text"));
                });
        return new VersionSource(texts, media(origin));
    }

    private SortedMap<String, MediaHash> media(long origin) {
        var media = new TreeMap<String, MediaHash>();
        jdbc.sql("SELECT path, sha256 FROM origin_version_medium WHERE origin_version_id = ?")
                .param(origin)
                .query(row -> {
                    media.put(row.getString("path"), new MediaHash(row.getString("sha256")));
                });
        return media;
    }

    private static OriginVersion version(ResultSet row) throws SQLException {
        return new OriginVersion(
                row.getLong("id"),
                new ModuleId(row.getLong("module_id")),
                row.getString("agency"),
                row.getString("title"),
                facts(row));
    }

    private static VersionFacts facts(ResultSet row) throws SQLException {
        return new VersionFacts(
                row.getInt("number"),
                Utc.readExisting(row, "published_at"),
                row.getString("change_note"),
                row.getBoolean("material"));
    }
}
