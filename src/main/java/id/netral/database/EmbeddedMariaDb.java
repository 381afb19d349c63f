package id.netral.database;

import id.netral.common.OwnerOnly;
import id.netral.database.ServerWatch.Patience;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real MariaDB as a child process of this JVM, reachable from this machine only, with passwords made anew at every start.
 *
 * <p>A server that dies while we run is started again on the same port, so the connection pool heals by itself; when it
 * cannot be, this process ends.
 */
public final class EmbeddedMariaDb implements AutoCloseable {

    // of the schema and of the application's account
    private static final String NAME = "netral";
    private static final String OWNER = "netral_owner";

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedMariaDb.class);

    private final DataFolder folder;
    private final MariaDbServer server;
    private final int port;
    private final String password = fresh();
    private final String ownerPassword = fresh();
    private final ServerWatch watch;
    private final List<String> settings;

    private EmbeddedMariaDb(
            DataFolder folder, Path binaries, Patience patience, Consumer<String> giveUp, List<String> settings)
            throws IOException {
        this.folder = folder;
        this.settings = settings;
        this.watch = new ServerWatch(this::startServer, patience, giveUp);
        this.port = freePort();
        this.server = MariaDbServer.on(folder, binaries, port);
    }

    /**
     * Starts the server on the folder, stopping an orphan first.
     *
     * @throws DatabaseStartException with a sentence for the operator when another Netral holds the folder or the server fails
     */
    public static EmbeddedMariaDb start(Path data, Path binaries) {
        return start(data, binaries, Patience.USUAL, EmbeddedMariaDb::endProcess, List.of());
    }

    /** As {@link #start(Path, Path)}, with statements of the server's administrator that each start runs. */
    static EmbeddedMariaDb start(
            Path data, Path binaries, Patience patience, Consumer<String> giveUp, List<String> settings) {
        var folder = DataFolder.open(data);
        try {
            folder.stopServer();
            var database = new EmbeddedMariaDb(folder, binaries, patience, giveUp, settings);
            database.server.prepare();
            database.watch.over(database.startServer());
            return database;
        } catch (IOException | RuntimeException e) {
            folder.stopServer();
            folder.close();
            throw new DatabaseStartException(
                    "MariaDB bawaan tidak dapat dijalankan pada folder " + data.toAbsolutePath()
                            + ". Periksa sisa ruang penyimpanan dan hak akses; rinciannya ada di log.",
                    e);
        }
    }

    /** JDBC address; the server answers on the loopback interface only. */
    public String url() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + NAME;
    }

    /** The application's account at the server. */
    public String user() {
        return NAME;
    }

    /** Password of the application's account, valid until this process ends. */
    public String password() {
        return password;
    }

    /** The account that makes the schema; the application's own reads and writes rows and nothing else. */
    public String owner() {
        return OWNER;
    }

    /** Password of the account that makes the schema, valid until this process ends. */
    public String ownerPassword() {
        return ownerPassword;
    }

    /** The server's process, for tests and benches that watch or end it. */
    public ProcessHandle process() {
        return folder.server().orElseThrow(() -> new IllegalStateException("mariadbd is not running"));
    }

    private static void endProcess(String sentence) {
        LOG.error(sentence);
        System.exit(1);
    }

    private ProcessHandle startServer() throws IOException {
        folder.stopServer(); // one that a failed start has left behind holds the port
        writeInitFile();
        try {
            server.start();
        } finally {
            Files.deleteIfExists(folder.initFile());
        }
        return process();
    }

    private void writeInitFile() throws IOException {
        var file = folder.initFile();
        Files.deleteIfExists(file);
        OwnerOnly.file(file);
        var account = "'" + NAME + "'@'127.0.0.1'";
        var owner = "'" + OWNER + "'@'127.0.0.1'";
        var statements = new ArrayList<>(List.of(
                "CREATE DATABASE IF NOT EXISTS " + NAME + " CHARACTER SET utf8mb4;",
                "CREATE USER IF NOT EXISTS " + owner + ";",
                "ALTER USER " + owner + " IDENTIFIED BY '" + ownerPassword + "';",
                "GRANT ALL ON " + NAME + ".* TO " + owner + ";",
                // an older Netral made it the owner
                "CREATE OR REPLACE USER " + account + " IDENTIFIED BY '" + password + "';",
                "GRANT SELECT, INSERT, UPDATE, DELETE ON " + NAME + ".* TO " + account + ";",
                // what the installation leaves open to whoever is on this machine
                "DELETE FROM mysql.global_priv WHERE User = '';",
                "DELETE FROM mysql.db WHERE User = '';",
                "FLUSH PRIVILEGES;",
                "DROP DATABASE IF EXISTS test;"));
        statements.addAll(settings);
        Files.write(file, statements); // mariadbd wants one statement per line
    }

    /** Stops the server cleanly and gives the folder back. */
    @Override
    public void close() {
        watch.close();
        folder.stopServer();
        folder.close();
    }

    private static String fresh() {
        return HexFormat.of().formatHex(SecureRandom.getSeed(24));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
