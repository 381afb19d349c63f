package id.netral.bench.quiz;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * The running application with people in it, and what was acknowledged to them. Everybody passes every quiz, so that each
 * submission has to make exactly one completion.
 */
record FaultStage(
        AppProcess app,
        BenchDatabase database,
        List<String> people,
        List<String> modules,
        Lines lines,
        Acknowledged acknowledged,
        FaultTally tally,
        AtomicInteger nextPerson,
        long seed)
        implements AutoCloseable {

    /** Minutes of the last module's quiz, for submissions at the deadline. */
    static final int TIME_LIMIT_MINUTES = 1;

    static FaultStage set(int people, long seed) throws IOException, InterruptedException {
        var app = AppProcess.start("faults", List.of());
        try {
            var database = BenchDatabase.open(app);
            var jdbc = database.jdbc();
            jdbc.sql("UPDATE quiz SET pass_mark = 0").update();
            var modules = People.modules(jdbc);
            jdbc.sql("UPDATE quiz SET time_limit_minutes = ? WHERE module_version_id = "
                            + "(SELECT current_version_id FROM learning_module WHERE slug = ?)")
                    .params(TIME_LIMIT_MINUTES, modules.getLast())
                    .update();
            return new FaultStage(
                    app,
                    database,
                    People.seed(jdbc, people, People.CHEAP_HASH),
                    modules,
                    new Lines(),
                    new Acknowledged(),
                    new FaultTally(),
                    new AtomicInteger(),
                    seed);
        } catch (IOException | RuntimeException e) {
            app.close();
            throw e;
        }
    }

    Browser browser() {
        return new Browser(lines, app.base());
    }

    /** Modules without a time limit. */
    List<String> untimed() {
        return modules.subList(0, modules.size() - 1);
    }

    String timed() {
        return modules.getLast();
    }

    /** Somebody who has done nothing so far, signed in. */
    Taker somebody() {
        var number = nextPerson.getAndIncrement();
        if (number >= people.size()) {
            throw new IllegalStateException("more people are needed than " + people.size());
        }
        var taker = new Taker(this, people.get(number), seed * 1_000_003 + number);
        taker.signIn();
        return taker;
    }

    /** What one of many does. */
    @FunctionalInterface
    interface Work {
        void run(int number) throws Exception;
    }

    /** Begins the work for each number below the count, each on a virtual thread. */
    static Running begin(int count, Work work) {
        var threads = Executors.newVirtualThreadPerTaskExecutor();
        var all = IntStream.range(0, count)
                .<Future<?>>mapToObj(i -> threads.submit(() -> {
                    work.run(i);
                    return i;
                }))
                .toList();
        threads.shutdown();
        return new Running(all);
    }

    /** Work under way. */
    record Running(List<Future<?>> all) {

        /** Waits for all; throws what one of them threw. */
        void await() throws InterruptedException {
            for (var one : all) {
                try {
                    one.get();
                } catch (ExecutionException e) {
                    throw new IllegalStateException(e.getCause());
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
        app.close();
    }
}
