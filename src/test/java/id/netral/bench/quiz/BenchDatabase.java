package id.netral.bench.quiz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A door of our own into the application's database: an account made over the server's socket, which only the user who
 * started the server may use. It outlives restarts, the server's port does not.
 */
final class BenchDatabase {

    private static final Path BINARIES = Path.of(".tools", "mariadb").toAbsolutePath();

    private static final Path CONTENT = Path.of("content");
    private static final Duration LONGEST_PUBLICATION = Duration.ofSeconds(60);

    private final AppProcess app;
    private final String password = HexFormat.of().formatHex(SecureRandom.getSeed(16));

    private BenchDatabase(AppProcess app) {
        this.app = app;
    }

    /** Makes the account on the running server, and waits for the modules. */
    static BenchDatabase open(AppProcess app) throws IOException, InterruptedException {
        var database = new BenchDatabase(app);
        database.asRoot("GRANT ALL ON netral.* TO bench@127.0.0.1 IDENTIFIED BY '" + database.password + "'");
        database.awaitContent();
        return database;
    }

    /** Waits until every module of the content packs is published, which happens after the application answers. */
    private void awaitContent() throws IOException, InterruptedException {
        long packs;
        try (var folders = Files.list(CONTENT)) {
            packs = folders.filter(folder -> Files.exists(folder.resolve("module.yaml")))
                    .count();
        }
        var until = System.nanoTime() + LONGEST_PUBLICATION.toNanos();
        while (published() < packs) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("the content packs are not published");
            }
            Thread.sleep(200);
        }
    }

    private long published() {
        return jdbc().sql("SELECT COUNT(*) FROM learning_module WHERE current_version_id IS NOT NULL")
                .query(Long.class)
                .single();
    }

    private void asRoot(String statement) throws IOException, InterruptedException {
        var client = new ProcessBuilder(
                BINARIES.resolve("bin/mariadb").toString(),
                "--no-defaults",
                "--skip-ssl",
                "--user=root",
                "--socket=" + argument("--socket="),
                "--execute=" + statement);
        // the socket stands among the server's rows
        client.directory(Path.of(argument("--datadir=")).toAbsolutePath().toFile());
        client.environment().put("LD_LIBRARY_PATH", BINARIES.resolve("libs").toString());
        var process = client.redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(20, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IllegalStateException("no account for the bench: " + said);
        }
    }

    private String argument(String name) {
        var server = app.database().orElseThrow(() -> new IllegalStateException("the database is not running"));
        return List.of(server.info().arguments().orElseThrow()).stream()
                .filter(argument -> argument.startsWith(name))
                .map(argument -> argument.substring(name.length()))
                .findFirst()
                .orElseThrow();
    }

    /** For the server as it runs now; a connection per statement. */
    JdbcClient jdbc() {
        var url = String.format(
                Locale.ROOT, "jdbc:mariadb://127.0.0.1:%s/netral?allowMultiQueries=true", argument("--port="));
        return JdbcClient.create(new DriverManagerDataSource(url, "bench", password));
    }
}
