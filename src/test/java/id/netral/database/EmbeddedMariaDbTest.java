package id.netral.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.netral.database.ServerWatch.Patience;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.util.FileSystemUtils;

/** Part 2 of the main job: the database that comes with Netral keeps every committed row. */
@ExtendWith(OutputCaptureExtension.class)
class EmbeddedMariaDbTest {

    private static final Patience HURRIED = new Patience(5, Duration.ofMillis(200), Duration.ofMinutes(2));

    private static final Path BINARIES = Path.of(".tools", "mariadb");

    /** Set up once: most of the tests are about what comes after. */
    @TempDir
    static Path installed;

    /** Below the system's temp folder, which the launcher library would otherwise erase. */
    @TempDir
    Path data;

    @BeforeAll
    static void install() {
        EmbeddedMariaDb.start(installed, BINARIES).close();
    }

    private void startFromInstalled() throws IOException {
        FileSystemUtils.copyRecursively(installed, data);
    }

    @AfterEach
    void leaveNoServerBehind() {
        try (var folder = DataFolder.open(data)) {
            folder.stopServer();
        }
    }

    @Test
    void twoAreSetUpAtTheSameTime() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var servers = Stream.of("satu", "dua")
                    .map(data::resolve)
                    .map(folder -> threads.submit(() -> EmbeddedMariaDb.start(folder, BINARIES)))
                    .toList();
            for (var server : servers) {
                try (var database = server.get()) {
                    assertThat(database.process().isAlive()).isTrue();
                }
            }
        }
    }

    @Test
    void keepsRowsOverAStopAlsoBelowTheTempFolder() throws Exception {
        startFromInstalled();
        try (var database = EmbeddedMariaDb.start(data, BINARIES)) {
            assertThat(number(database, "SELECT @@innodb_flush_log_at_trx_commit"))
                    .as("the disk has what is committed")
                    .isEqualTo(1);
            execute(database, "CREATE TABLE kept (id INT)");
            execute(database, "INSERT INTO kept VALUES (7)");
        }
        try (var database = EmbeddedMariaDb.start(data, BINARIES)) {
            assertThat(number(database, "SELECT id FROM kept")).isEqualTo(7);
        }
    }

    @Test
    void losesNoCommittedRowWhenTheProcessIsKilled() throws Exception {
        startFromInstalled();
        var writer = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        RowWriter.class.getName(),
                        data.toString(),
                        BINARIES.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var seen = new Committed(writer);
        seen.readUntil(200);
        writer.toHandle().destroyForcibly();
        seen.readToEnd();
        var orphan = ProcessHandle.of(seen.server);
        assertThat(orphan).as("the server outlives its process").isPresent();

        try (var database = EmbeddedMariaDb.start(data, BINARIES)) {
            assertThat(orphan.get().isAlive()).as("orphan").isFalse();
            assertThat(number(database, "SELECT COUNT(*) FROM kept")).isGreaterThanOrEqualTo(seen.last);
            assertThat(number(database, "SELECT MAX(id) FROM kept")).isGreaterThanOrEqualTo(seen.last);
        }
    }

    @Test
    void refusesASecondStartOnTheSameFolder() throws Exception {
        startFromInstalled();
        try (var first = EmbeddedMariaDb.start(data, BINARIES)) {
            assertThat(first.process().isAlive()).isTrue();
            assertThatThrownBy(() -> EmbeddedMariaDb.start(data, BINARIES))
                    .isInstanceOf(DatabaseStartException.class)
                    .hasMessageContaining("sedang dipakai proses Netral lain");
            assertThat(first.process().isAlive()).as("the first goes on").isTrue();
        }
    }

    @Test
    void startsTheServerAgainWhenItDies() throws Exception {
        startFromInstalled();
        try (var database = EmbeddedMariaDb.start(data, BINARIES)) {
            execute(database, "CREATE TABLE kept (id INT)");
            execute(database, "INSERT INTO kept VALUES (9)");
            database.process().destroyForcibly();
            await(() -> number(database, "SELECT id FROM kept") == 9);
        }
    }

    @Test
    void triesAgainWhenTheServerCannotBeStartedAtOnce(CapturedOutput log) throws Exception {
        startFromInstalled();
        var given = new LinkedBlockingQueue<String>();
        try (var database = EmbeddedMariaDb.start(data, BINARIES, HURRIED, given::add, List.of())) {
            execute(database, "CREATE TABLE kept (id INT)");
            execute(database, "INSERT INTO kept VALUES (9)");
            var away = hideSystemTables();
            database.process().destroyForcibly();
            await(() -> log.getAll().contains("tidak dapat dijalankan lagi; akan dicoba"));
            Files.move(away, data.resolve("mariadb/mysql"));
            await(() -> number(database, "SELECT id FROM kept") == 9);
            assertThat(log.getAll()).contains("berhenti tak terduga");
            assertThat(given).isEmpty();
        }
    }

    @Test
    void findsAServerWhosePidFileIsGone() throws Exception {
        startFromInstalled();
        try (var database = EmbeddedMariaDb.start(data, BINARIES)) {
            var pid = database.process().pid();
            Files.delete(data.resolve("mariadbd.pid"));
            assertThat(database.process().pid()).isEqualTo(pid);
        }
    }

    @Test
    void givesUpWithASentenceAfterSoManyTries() throws Exception {
        startFromInstalled();
        var given = new LinkedBlockingQueue<String>();
        try (var database = EmbeddedMariaDb.start(data, BINARIES, HURRIED, given::add, List.of())) {
            hideSystemTables();
            database.process().destroyForcibly();
            assertThat(given.poll(60, TimeUnit.SECONDS))
                    .contains("tidak dapat dijalankan lagi setelah 5 kali dicoba", "Netral berhenti");
        }
    }

    private Path hideSystemTables() throws IOException {
        return Files.move(data.resolve("mariadb/mysql"), data.resolve("away"));
    }

    @Test
    void nobodyElseCanReadTheFolder() throws Exception {
        Files.createDirectories(data);
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (var database = EmbeddedMariaDb.start(data, BINARIES)) {
            execute(database, "CREATE TABLE kept (id INT)");
            try (var all = Files.walk(data)) {
                assertThat(all)
                        .isNotEmpty()
                        .filteredOn(path -> !path.getFileName().toString().endsWith(".sock"))
                        .allSatisfy(
                                path -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                                        .endsWith("------"));
            }
            assertThat(data.resolve("mariadb/netral.sock")).exists();
        }
    }

    @Test
    void nobodyComesInWithoutANameAndThereIsNoSchemaForEverybody() throws SQLException {
        try (var database = EmbeddedMariaDb.start(data, BINARIES)) {
            assertThatThrownBy(() -> DriverManager.getConnection(database.url().replace("/netral", "/"), "", ""))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> execute(database, "CREATE TABLE test.t (id INT)"))
                    .isInstanceOf(SQLException.class);
            assertThat(number(database, "SELECT COUNT(*) FROM information_schema.schemata WHERE schema_name = 'test'"))
                    .isZero();
        }
    }

    @Test
    void saysInOneSentenceThatTheServerCannotStartAndLeavesNothingRunning() throws IOException {
        Files.writeString(data.resolve("mariadb"), "a file where the rows should be");

        assertThatThrownBy(() -> EmbeddedMariaDb.start(data, BINARIES))
                .isInstanceOf(DatabaseStartException.class)
                .hasMessageContaining("tidak dapat dijalankan");
        try (var folder = DataFolder.open(data)) {
            assertThat(folder.server()).isEmpty();
        }
    }

    @Test
    void letsNobodyInWithoutThePassword() {
        try (var database = EmbeddedMariaDb.start(data, BINARIES)) {
            assertThatThrownBy(() -> DriverManager.getConnection(database.url(), database.user(), ""))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("Access denied");
            assertThatThrownBy(() -> DriverManager.getConnection(database.url(), "root", ""))
                    .isInstanceOf(SQLException.class);
        }
    }

    private static void execute(EmbeddedMariaDb database, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), database.owner(), database.ownerPassword());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int number(EmbeddedMariaDb database, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), database.owner(), database.ownerPassword());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private interface Probe {
        boolean holds() throws SQLException;
    }

    private static void await(Probe probe) throws Exception {
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (System.nanoTime() < deadline) {
            try {
                if (probe.holds()) {
                    return;
                }
            } catch (SQLException stillAway) {
                TimeUnit.MILLISECONDS.sleep(100); // between two polls
            }
        }
        throw new AssertionError("not within a minute");
    }

    /** What the writer said it had committed. */
    private static final class Committed {

        private final BufferedReader lines;
        private long server;
        private int last;

        Committed(Process writer) {
            lines = new BufferedReader(new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8));
        }

        void readUntil(int rows) throws IOException {
            while (last < rows) {
                var line = lines.readLine();
                assertThat(line).as("the writer goes on").isNotNull();
                take(line);
            }
        }

        void readToEnd() throws IOException {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                take(line);
            }
        }

        private void take(String line) {
            var words = line.split(" ");
            if (words.length == 2 && words[1].chars().allMatch(Character::isDigit)) {
                switch (words[0]) {
                    case "server" -> server = Long.parseLong(words[1]);
                    case "committed" -> last = Integer.parseInt(words[1]);
                    default -> {}
                }
            }
        }
    }
}
