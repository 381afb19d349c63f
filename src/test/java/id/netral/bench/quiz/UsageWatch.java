package id.netral.bench.quiz;

import java.io.IOException;
import java.time.Duration;

/** Watches application, database and this client while something runs. */
final class UsageWatch implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final ProcessHandle app;
    private final ProcessHandle database;
    private final ProcessHandle client = ProcessHandle.current();
    private final Thread watcher = Thread.ofPlatform().daemon().start(this::watch);
    private Usage appBefore;
    private Usage databaseBefore;
    private Usage clientBefore;
    private volatile long appMegabytes;
    private volatile long databaseMegabytes;
    private volatile double load;
    private volatile boolean over;

    UsageWatch(AppProcess process) {
        app = process.handle();
        database = process.database().orElseThrow();
        reset();
    }

    /** From here on processor time counts. */
    void reset() {
        appBefore = Usage.of(app);
        databaseBefore = Usage.of(database);
        clientBefore = Usage.of(client);
    }

    private void watch() {
        try {
            while (!over) {
                sample();
                Thread.sleep(PAUSE);
            }
        } catch (IOException | InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void sample() throws IOException {
        if (app != null && database != null) {
            appMegabytes = Math.max(appMegabytes, Usage.of(app).megabytes());
            databaseMegabytes = Math.max(databaseMegabytes, Usage.of(database).megabytes());
            load = Math.max(load, Machine.load());
        }
    }

    double appCpu() {
        return Usage.of(app).cpuSeconds() - appBefore.cpuSeconds();
    }

    double databaseCpu() {
        return Usage.of(database).cpuSeconds() - databaseBefore.cpuSeconds();
    }

    double clientCpu() {
        return Usage.of(client).cpuSeconds() - clientBefore.cpuSeconds();
    }

    /** The most seen. */
    long appMegabytes() {
        return appMegabytes;
    }

    /** The most seen. */
    long databaseMegabytes() {
        return databaseMegabytes;
    }

    double load() {
        return load;
    }

    @Override
    public void close() throws InterruptedException {
        over = true;
        watcher.interrupt();
        watcher.join();
    }
}
