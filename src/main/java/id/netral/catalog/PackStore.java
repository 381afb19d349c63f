package id.netral.catalog;

import id.netral.common.Utc;
import id.netral.media.MediaScope;
import id.netral.media.MediaStore;
import id.netral.media.MediaUpload;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Writes published versions, inside the caller's transaction. */
@Repository
class PackStore {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final MediaStore media;
    private final Clock clock;

    PackStore(JdbcClient jdbc, MediaStore media, Clock clock) {
        this.jdbc = jdbc;
        this.media = media;
        this.clock = clock;
    }

    /** Hash of the current version's pack, empty when nothing was published. */
    Optional<String> currentHash(String slug) {
        return jdbc.sql("""
                        SELECT v.content_hash FROM learning_module m
                        JOIN module_version v ON v.id = m.current_version_id WHERE m.slug = ?""").param(slug).query(String.class).optional();
    }

    /** The module's id, made when new. Others who publish the same module wait until the transaction ends. */
    ModuleId lockModule(String slug) {
        jdbc.sql("INSERT IGNORE INTO learning_module (slug) VALUES (?)")
                .param(slug)
                .update();
        return new ModuleId(jdbc.sql("SELECT id FROM learning_module WHERE slug = ? FOR UPDATE")
                .param(slug)
                .query(Long.class)
                .single());
    }

    int nextNumber(ModuleId module) {
        return jdbc.sql("SELECT COALESCE(MAX(number), 0) + 1 FROM module_version WHERE module_id = ?")
                .param(module.value())
                .query(Integer.class)
                .single();
    }

    ModuleVersionId addVersion(ModuleId module, int number, Pack pack) {
        var key = new GeneratedKeyHolder();
        var head = pack.head();
        jdbc.sql("""
                        INSERT INTO module_version (module_id, number, title, summary, objectives, jp, activity, cover,
                            as_of, content_hash, published_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
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
                .update(key);
        var version = new ModuleVersionId(generated(key));
        pack.lessons().forEach(lesson -> addLesson(version, lesson));
        pack.media().forEach(medium -> addMedium(module, version, medium));
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
        var upload = MediaUpload.checked(MediaScope.module(module.value()), medium.path());
        var stored = media.store(upload, new ByteArrayInputStream(medium.bytes()));
        jdbc.sql("INSERT INTO module_media (module_version_id, path, content_type, sha256) VALUES (?, ?, ?, ?)")
                .params(version.value(), medium.path(), medium.picture().contentType())
                .param(stored.hash().hex())
                .update();
    }

    private static long generated(KeyHolder holder) {
        var key = holder.getKey();
        if (key == null) {
            throw new IllegalStateException("the database gave no key");
        }
        return key.longValue();
    }
}
