package id.netral.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import id.netral.database.EmbeddedMariaDb;
import java.nio.file.Path;
import java.util.Random;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The pictures of an installation from before the media store are all in the store afterwards, at their old addresses. */
class OldPicturesTest {

    @TempDir(factory = BelowTarget.class)
    Path folder;

    @Test
    void noPictureIsLostOnTheWayIntoTheStore() {
        try (var database = EmbeddedMariaDb.start(folder, Path.of(".tools", "mariadb"))) {
            var source = new DriverManagerDataSource(database.url(), database.owner(), database.ownerPassword());
            migrate(source, "20261123.207");
            var jdbc = JdbcClient.create(source);
            var large = new byte[1_600_000];
            new Random(5).nextBytes(large);
            module(jdbc);
            picture(jdbc, 1, "images/a.png", TestPack.png(40, 30));
            picture(jdbc, 1, "images/besar.png", large);
            picture(jdbc, 2, "images/a.png", TestPack.png(40, 30));
            picture(jdbc, 2, "images/b.png", TestPack.png(41, 30));

            migrate(source, "20261123.210");

            assertThat(bytes(jdbc, 1, "images/a.png")).isEqualTo(TestPack.png(40, 30));
            assertThat(bytes(jdbc, 1, "images/besar.png")).isEqualTo(large);
            assertThat(bytes(jdbc, 2, "images/a.png")).isEqualTo(TestPack.png(40, 30));
            assertThat(bytes(jdbc, 2, "images/b.png")).isEqualTo(TestPack.png(41, 30));
            assertThat(jdbc.sql("SELECT COUNT(*) FROM media_object")
                            .query(Integer.class)
                            .single())
                    .as("each content once")
                    .isEqualTo(3);
        }
    }

    private static void migrate(DriverManagerDataSource source, String target) {
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration")
                .target(target)
                .load()
                .migrate();
    }

    private static void module(JdbcClient jdbc) {
        jdbc.sql("INSERT INTO learning_module (id, slug) VALUES (1, 'uji-lama')")
                .update();
        for (var version = 1; version <= 2; version++) {
            jdbc.sql("""
                            INSERT INTO module_version (id, module_id, number, title, summary, objectives, jp, activity,
                                as_of, content_hash, published_at)
                            VALUES (?, 1, ?, 'Uji', 'Uji', '[]', 1, 'SEMINAR', '2026-11-22', ?, '2026-11-22 00:00:00')""").params(version, version, "hash" + version).update();
        }
    }

    private static void picture(JdbcClient jdbc, long version, String path, byte[] bytes) {
        jdbc.sql(
                        "INSERT INTO module_media (module_version_id, path, content_type, bytes) VALUES (?, ?, 'image/png', ?)")
                .params(version, path, bytes)
                .update();
    }

    private static byte[] bytes(JdbcClient jdbc, long version, String path) {
        var out = new java.io.ByteArrayOutputStream();
        jdbc.sql("""
                        SELECT c.bytes FROM module_media m JOIN media_chunk c ON c.sha256 = m.sha256
                        WHERE m.module_version_id = ? AND m.path = ? ORDER BY c.number""")
                .params(version, path)
                .query((row, number) -> row.getBytes("bytes"))
                .list()
                .forEach(out::writeBytes);
        return out.toByteArray();
    }
}
