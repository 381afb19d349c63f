package id.netral.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Part 2 of the main job: the database that comes with Netral keeps every committed row. */
class EmbeddedMariaDbTest {

    private static final Path BINARIES = Path.of(".tools", "mariadb");

    /** Below the system's temp folder, which the launcher library would otherwise erase. */
    @TempDir
    Path data;

    @AfterEach
    void leaveNoServerBehind() {
        try (var folder = DataFolder.open(data)) {
            folder.stopServer();
        }
    }

    @Test
    void keepsRowsOverAStopAlsoBelowTheTempFolder() throws SQLException {
        try (var database = EmbeddedMariaDb.start(data, BINARIES)) {
            execute(database, "CREATE TABLE kept (id INT)");
            execute(database, "INSERT INTO kept VALUES (7)");
        }
        try (var database = EmbeddedMariaDb.start(data, BINARIES)) {
            assertThat(number(database, "SELECT id FROM kept")).isEqualTo(7);
        }
    }

    @Test
    void losesNoCommittedRowWhenTheProcessIsKilled() throws Exception {
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
    void refusesASecondStartOnTheSameFolder() {
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
        try (var database = EmbeddedMariaDb.start(data, BINARIES)) {
            execute(database, "CREATE TABLE kept (id INT)");
            execute(database, "INSERT INTO kept VALUES (9)");
            database.process().destroyForcibly();
            await(() -> number(database, "SELECT id FROM kept") == 9);
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
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int number(EmbeddedMariaDb database, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
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
