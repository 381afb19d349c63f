package id.netral.catalog;

import id.netral.common.Utc;
import id.netral.media.MediaHash;
import id.netral.media.MediaStore;
import id.netral.security.AccountId;
import java.time.Clock;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Writes published versions, inside the caller's transaction; the bytes of their media have come before. */
@Repository
class PackStore {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final ModuleLocks locks;
    private final MediaStore media;
    private final MediaIntake intake;
    private final Clock clock;

    PackStore(JdbcClient jdbc, ModuleLocks locks, MediaStore media, MediaIntake intake, Clock clock) {
        this.jdbc = jdbc;
        this.locks = locks;
        this.media = media;
        this.intake = intake;
        this.clock = clock;
    }

    /** Hash of the current version's pack, empty when nothing was published. */
    Optional<String> currentHash(String slug) {
        return jdbc.sql("""
            SELECT v.content_hash FROM learning_module m
            JOIN module_version v ON v.id = m.current_version_id WHERE m.slug = ?""").param(slug).query(String.class).optional();
    }

    /** The version everybody begins with, empty when there is none. */
    Optional<ModuleVersionId> current(String slug) {
        return jdbc.sql("SELECT current_version_id FROM learning_module WHERE slug = ? AND current_version_id IS NOT"
                        + " NULL")
                .param(slug)
                .query((row, number) -> new ModuleVersionId(row.getLong(1)))
                .optional();
    }

    /** What is known of the newest version, also of a withdrawn one; empty when nothing was published. */
    Optional<Latest> latest(String slug) {
        return jdbc.sql("""
            SELECT v.number, v.origin, v.content_hash, v.withdrawn_at IS NOT NULL AS withdrawn
            FROM learning_module m JOIN module_version v ON v.module_id = m.id
            WHERE m.slug = ? ORDER BY v.number DESC LIMIT 1""").param(slug).query(Latest.class).optional();
    }

    /** The newest version of a module. */
    record Latest(int number, ModuleChange.Origin origin, String contentHash, boolean withdrawn) {}

    /** The module's id, made when new. Others who publish the same module wait until the transaction ends. */
    ModuleId lockModule(String slug) {
        var module = module(slug, "").orElseGet(() -> make(slug));
        locks.hold(module);
        return module;
    }

    private ModuleId make(String slug) {
        // not IGNORE: that would share the row's lock, and two who go on to change it would block each other
        jdbc.sql("INSERT INTO learning_module (slug) VALUES (?) ON DUPLICATE KEY UPDATE slug = slug")
                .param(slug)
                .update();
        return module(slug, " FOR UPDATE").orElseThrow();
    }

    private Optional<ModuleId> module(String slug, String locking) {
        return jdbc.sql("SELECT id FROM learning_module WHERE slug = ?" + locking)
                .param(slug)
                .query((row, number) -> new ModuleId(row.getLong(1)))
                .optional();
    }

    int nextNumber(ModuleId module) {
        return jdbc.sql("SELECT COALESCE(MAX(number), 0) + 1 FROM module_version WHERE module_id = ?")
                .param(module.value())
                .query(Integer.class)
                .single();
    }

    ModuleVersionId addVersion(ModuleId module, int number, Pack pack, ModuleChange change) {
        var key = new GeneratedKeyHolder();
        var head = pack.head();
        jdbc.sql("""
            INSERT INTO module_version (module_id, number, title, summary, objectives, jp, activity, cover,
                as_of, content_hash, published_at, origin, change_note, material, published_by, approved_by,
                prerequisites, audience)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(module.value())
                .param(number)
                .param(head.title())
                .param(head.summary())
                .param(JSON.writeValueAsString(head.objectives()))
                .param(head.jp())
                .param(head.activity().name())
                .param(head.cover())
                .param(head.asOf())
                .param(pack.hash())
                .param(Utc.of(clock.instant()))
                .param(change.origin().name())
                .param(change.note())
                .param(change.material())
                .param(id(change.publishedBy()))
                .param(id(change.approvedBy()))
                .param(JSON.writeValueAsString(head.prerequisites()))
                .param(head.audience())
                .update(key);
        var version = new ModuleVersionId(generated(key));
        pack.lessons().forEach(lesson -> addLesson(version, lesson));
        pack.media().forEach(medium -> addMedium(module, version, medium));
        pack.texts().forEach((path, text) -> addText(version, path, text));
        return version;
    }

    void makeCurrent(ModuleId module, ModuleVersionId version) {
        jdbc.sql("UPDATE learning_module SET current_version_id = ? WHERE id = ?")
                .params(version.value(), module.value())
                .update();
    }

    private void addLesson(ModuleVersionId version, Pack.Lesson lesson) {
        var key = new GeneratedKeyHolder();
        var cases = lesson.cases().stream().map(StoredCase::of).toList();
        jdbc.sql("""
            INSERT INTO lesson (module_version_id, number, slug, title, html, minutes, cases)
            VALUES (?, ?, ?, ?, ?, ?, ?)""")
                .params(version.value(), lesson.number(), lesson.slug(), lesson.title(), lesson.html())
                .param(lesson.minutes())
                .param(JSON.writeValueAsString(cases))
                .update(key);
        lesson.articles()
                .forEach(article -> jdbc.sql("INSERT INTO lesson_article (lesson_id, article_id) VALUES (?, ?)")
                        .params(generated(key), article.value())
                        .update());
    }

    private void addMedium(ModuleId module, ModuleVersionId version, Pack.Medium medium) {
        jdbc.sql("INSERT INTO module_media (module_version_id, path, content_type, sha256) VALUES (?, ?, ?, ?)")
                .params(version.value(), medium.path(), medium.picture().contentType())
                .param(intake.handIn(module, medium.path(), medium.bytes()).hex())
                .update();
    }

    private void addText(ModuleVersionId version, String path, String text) {
        jdbc.sql("INSERT IGNORE INTO module_version_file (module_version_id, path, text) VALUES (?, ?, ?)")
                .params(version.value(), path, text)
                .update();
    }

    /** Keeps the texts of the current version, which was published before texts were kept. */
    void keepTexts(String slug, PackFiles files) {
        current(slug)
                .filter(version -> texts(version).isEmpty())
                .ifPresent(version -> files.texts().forEach((path, text) -> addText(version, path, text)));
    }

    private SortedMap<String, String> texts(ModuleVersionId version) {
        var texts = new TreeMap<String, String>();
        jdbc.sql("SELECT path, text FROM module_version_file WHERE module_version_id = ?")
                .param(version.value())
                .query(row -> {
                    texts.put(row.getString("path"), row.getString("text"));
                });
        return texts;
    }

    /** What the version was made from. */
    VersionSource source(ModuleVersionId version) {
        var hashes = new TreeMap<String, MediaHash>();
        jdbc.sql("SELECT path, sha256 FROM module_media WHERE module_version_id = ?")
                .param(version.value())
                .query(row -> {
                    hashes.put(row.getString("path"), new MediaHash(row.getString("sha256")));
                });
        return new VersionSource(texts(version), hashes);
    }

    /** The version's files as they were published; empty when its texts were not kept. */
    Optional<PackFiles> files(ModuleVersionId version) {
        var source = source(version);
        if (source.texts().isEmpty()) {
            return Optional.empty();
        }
        return jdbc.sql("SELECT m.slug FROM module_version v JOIN learning_module m ON m.id = v.module_id WHERE v.id ="
                        + " ?")
                .param(version.value())
                .query(String.class)
                .optional()
                .map(slug -> source.files(slug, media));
    }

    /** Nobody begins with the module any more. Who has begun goes on with the version begun with. */
    void withdraw(ModuleId module, String reason) {
        jdbc.sql("""
            UPDATE module_version v JOIN learning_module m ON m.current_version_id = v.id
            SET v.withdrawn_at = ?, v.withdrawn_reason = ?, m.current_version_id = NULL,
                m.working_title = v.title
            WHERE m.id = ?""").params(Utc.of(clock.instant()), reason, module.value()).update();
    }

    private static @Nullable Long id(@Nullable AccountId account) {
        return account == null ? null : account.value();
    }

    private static long generated(KeyHolder holder) {
        var key = holder.getKey();
        if (key == null) {
            throw new IllegalStateException("the database gave no key");
        }
        return key.longValue();
    }
}
