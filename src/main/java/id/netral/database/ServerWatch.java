package id.netral.database;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sees to it that the database goes on: each end of its server is told in the log, and the server is started again, after a
 * pause that grows with each try in a row. When none of the tries has lasted, it is said in a sentence and given up.
 */
final class ServerWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ServerWatch.class);
    private static final int LONGEST = 6; // doublings

    /** Starts the server and returns its process. */
    interface Start {
        ProcessHandle start() throws IOException;
    }

    /**
     * How long to go on trying.
     *
     * @param tries starts in a row, none of which has lasted
     * @param pause before the second of them; each later one doubles it, up to 64 times
     * @param steady after so long a start has lasted
     */
    record Patience(int tries, Duration pause, Duration steady) {

        /** Gives up after about two minutes of starts that fail at once. */
        static final Patience USUAL = new Patience(8, Duration.ofSeconds(1), Duration.ofMinutes(2));

        Duration before(int tried) {
            return tried == 0 ? Duration.ZERO : pause.multipliedBy(1L << Math.min(tried - 1, LONGEST));
        }
    }

    private final Start server;
    private final Patience patience;
    private final Consumer<String> giveUp;
    private final ReentrantLock starting = new ReentrantLock();
    private final CountDownLatch closed = new CountDownLatch(1);

    ServerWatch(Start server, Patience patience, Consumer<String> giveUp) {
        this.server = server;
        this.patience = patience;
        this.giveUp = giveUp;
    }

    /** Watches the process, and those that follow it, until this is closed. */
    void over(ProcessHandle first) {
        Thread.ofPlatform().daemon().name("database-watch").start(() -> {
            try {
                watch(first);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private void watch(ProcessHandle first) throws InterruptedException {
        var running = Optional.of(first);
        for (var tried = 0; isOpen(); tried++) {
            if (running.isPresent() && lasted(running.get())) {
                tried = 0;
            }
            if (tried == patience.tries() && isOpen()) {
                giveUp.accept("Server basis data tidak dapat dijalankan lagi setelah " + tried + " kali dicoba; Netral"
                        + " berhenti. Periksa sisa ruang penyimpanan dan log, lalu jalankan ulang Netral.");
                return;
            }
            closed.await(patience.before(tried).toMillis(), TimeUnit.MILLISECONDS);
            running = start();
        }
    }

    private boolean isOpen() {
        return closed.getCount() > 0;
    }

    /** Waits for the process to end; whether it ran long enough to be forgiven that. */
    private boolean lasted(ProcessHandle running) {
        var began = System.nanoTime();
        running.onExit().join();
        if (isOpen()) {
            LOG.warn("Server basis data (pid {}) berhenti tak terduga; dijalankan lagi", running.pid());
        }
        return System.nanoTime() - began > patience.steady().toNanos();
    }

    private Optional<ProcessHandle> start() {
        starting.lock();
        try {
            return isOpen() ? Optional.of(server.start()) : Optional.empty();
        } catch (IOException | RuntimeException e) {
            LOG.error("Server basis data tidak dapat dijalankan lagi; akan dicoba sekali lagi", e);
            return Optional.empty();
        } finally {
            starting.unlock();
        }
    }

    /** Watches no longer; a start that has begun is waited for. */
    @Override
    public void close() {
        closed.countDown();
        starting.lock();
        try {
            LOG.debug("The database is watched no longer");
        } finally {
            starting.unlock();
        }
    }
}
