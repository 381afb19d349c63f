package id.netral.database;

import id.netral.common.OwnerOnly;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder that keeps the embedded database's rows, held by one Netral process at a time.
 *
 * <p>The lock belongs to this JVM, so it is free again after {@code kill -9}; the database server is another process and may
 * have outlived its JVM, which {@link #stopServer()} sees from the server's own pid file.
 */
final class DataFolder implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DataFolder.class);
    private static final Duration CLEAN_STOP = Duration.ofSeconds(60);

    private final Path folder;
    private final FileChannel channel;

    private DataFolder(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /** Takes the folder, creating it when missing; throws {@link DatabaseStartException} while another process holds it. */
    static DataFolder open(Path path) {
        var folder = path.toAbsolutePath().normalize();
        try {
            OwnerOnly.folder(folder);
            OwnerOnly.shut(folder); // an older Netral left it open
            var channel = FileChannel.open(
                    folder.resolve("netral.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw new DatabaseStartException(
                        "Folder data " + folder + " sedang dipakai proses Netral lain. Hentikan proses itu, atau pilih"
                                + " folder lain dengan --data.",
                        null);
            }
            OwnerOnly.shut(folder.resolve("netral.lock"));
            return new DataFolder(folder, channel);
        } catch (IOException e) {
            throw new DatabaseStartException(
                    "Folder data " + folder + " tidak dapat dibuka. Periksa hak akses dan sisa ruang penyimpanan.", e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // held by another context of this very JVM
        }
    }

    /** Tables and logs of the server. */
    Path rows() {
        return folder.resolve("mariadb");
    }

    Path temporary() {
        return folder.resolve("tmp");
    }

    Path pidFile() {
        return folder.resolve("mariadbd.pid");
    }

    Path initFile() {
        return folder.resolve("init.sql");
    }

    /** The server running on this folder, if one is. */
    Optional<ProcessHandle> server() {
        // the pid file may be gone, while what we have started ourselves is known to us
        return named().or(() ->
                ProcessHandle.current().children().filter(this::isOurServer).findFirst());
    }

    private Optional<ProcessHandle> named() {
        try {
            if (!Files.exists(pidFile())) {
                return Optional.empty();
            }
            var pid = Long.parseLong(Files.readString(pidFile()).strip());
            return ProcessHandle.of(pid).filter(this::isOurServer);
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private boolean isOurServer(ProcessHandle process) {
        // A pid may have been given to a stranger meanwhile: only a mariadbd started on this very folder is ours.
        var arguments = process.info().arguments().map(a -> String.join(" ", a)).orElse("");
        return process.isAlive()
                && process.info().command().orElse("").contains("mariadbd")
                && arguments.contains(pidFile().toString());
    }

    /** Ends the folder's server, also one whose JVM died; cleanly if it lets itself be. Its committed rows stay. */
    void stopServer() {
        server().ifPresent(running -> {
            LOG.info("Menghentikan server basis data (pid {})", running.pid());
            running.destroy();
            try {
                running.onExit().get(CLEAN_STOP.toSeconds(), TimeUnit.SECONDS);
            } catch (TimeoutException | ExecutionException e) {
                running.destroyForcibly();
                running.onExit().join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
