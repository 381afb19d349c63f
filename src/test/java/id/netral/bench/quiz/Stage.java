package id.netral.bench.quiz;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;

/** Everything a scenario plays on: the running application with its people, and what is measured of it. */
final class Stage implements AutoCloseable {

    private static final int SIGNING_IN_AT_ONCE = 8;
    private static final int TRIES = 5;

    final AppProcess app;
    final BenchDatabase database;
    final List<String> people;
    final List<String> modules;
    final Lines lines = new Lines();
    final Timings timings = new Timings();
    final Acknowledged acknowledged = new Acknowledged();
    final UsageWatch usage;

    private Stage(AppProcess app, BenchDatabase database, int people, int hashStrength) {
        this.app = app;
        this.database = database;
        this.people = People.seed(database.jdbc(), people, hashStrength);
        this.modules = People.modules(database.jdbc());
        this.usage = new UsageWatch(app);
    }

    static Stage set(int people, int hashStrength, List<String> virtualMachineOptions)
            throws IOException, InterruptedException {
        var app = AppProcess.start("quiz", virtualMachineOptions);
        try {
            return new Stage(app, BenchDatabase.open(app), people, hashStrength);
        } catch (IOException | RuntimeException e) {
            app.close();
            throw e;
        }
    }

    Learner learner(Browser browser) {
        return new Learner(browser, timings, acknowledged);
    }

    Browser browser() {
        return new Browser(lines, app.base());
    }

    /** Everybody's browser, signed in; a few at a time. */
    List<Browser> signedIn() throws InterruptedException {
        return signedIn(people.size());
    }

    /** The first so many. */
    List<Browser> signedIn(int count) throws InterruptedException {
        var browsers = people.stream().limit(count).map(nip -> browser()).toList();
        var gate = new Semaphore(SIGNING_IN_AT_ONCE);
        everybody(count, i -> {
            gate.acquire();
            try {
                var signedIn = false;
                for (var tries = 0; !signedIn && tries < TRIES; tries++) {
                    signedIn = browsers.get(i).signIn(people.get(i), People.PASSWORD);
                }
                if (!signedIn) {
                    timings.error("could not sign in beforehand");
                }
            } finally {
                gate.release();
            }
        });
        if (timings.errors() > 0) {
            throw new IllegalStateException("not everybody could sign in: " + timings.table());
        }
        return browsers;
    }

    /** What one of many people does. */
    @FunctionalInterface
    interface Work {
        void run(int number) throws Exception;
    }

    /** Does the work on a virtual thread for each number below the count and waits for all. */
    void everybody(int count, Work work) throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = IntStream.range(0, count)
                    .mapToObj(i -> threads.submit(() -> {
                        work.run(i);
                        return i;
                    }))
                    .toList();
            for (var one : running) {
                try {
                    one.get();
                } catch (ExecutionException e) {
                    timings.error("client: " + e.getCause());
                }
            }
        }
    }

    /** The measurement begins: what was before is preparation. */
    void measure() {
        timings.reset();
        usage.reset();
    }

    @Override
    public void close() throws IOException, InterruptedException {
        usage.close();
        lines.close();
        app.close();
    }
}
