package id.netral.bench.quiz;

import id.netral.bench.quiz.FaultTally.What;
import java.io.IOException;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;

/** Application or database ended as by a power cut, at random moments, while attempts are under way. */
record ProcessKills(FaultStage stage, int attemptsAtOnce, int answersEach) {

    private static final Duration LONGEST_THOUGHT = Duration.ofMillis(1_500);
    private static final Duration LONGEST_CALM = Duration.ofSeconds(4);
    private static final Duration LONGEST_RECOVERY = Duration.ofMinutes(2);

    /** One kill and the way back. */
    @FunctionalInterface
    private interface Kill {
        void run() throws IOException, InterruptedException;
    }

    void ofTheApplication(int times) throws InterruptedException, IOException {
        underLoad(times, () -> {
            stage.app().kill();
            stage.tally().count(What.APP_KILLS);
            stage.app().launch();
            stage.app().awaitReady();
        });
    }

    /** The application starts its database again by itself. */
    void ofTheDatabase(int times) throws InterruptedException, IOException {
        underLoad(times, () -> {
            var server = stage.app().database().orElseThrow();
            server.destroyForcibly();
            server.onExit().join();
            stage.tally().count(What.DATABASE_KILLS);
            awaitDatabase();
        });
    }

    private void awaitDatabase() throws InterruptedException {
        var until = System.nanoTime() + LONGEST_RECOVERY.toNanos();
        while (!databaseAnswers()) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("the database does not come back");
            }
            Thread.sleep(100);
        }
    }

    private boolean databaseAnswers() {
        try {
            return stage.database().jdbc().sql("SELECT 1").query(Integer.class).single() == 1;
        } catch (RuntimeException notYet) {
            return false;
        }
    }

    private void underLoad(int times, Kill kill) throws InterruptedException, IOException {
        var random = new Random(stage.seed() + times);
        var over = new AtomicBoolean();
        var running = FaultStage.begin(attemptsAtOnce, i -> {
            while (!over.get()) {
                var somebody = stage.somebody();
                for (var module : stage.untimed()) {
                    if (!over.get()) {
                        somebody.attempt(module, answersEach, LONGEST_THOUGHT);
                    }
                }
            }
        });
        try {
            for (var i = 0; i < times; i++) {
                Thread.sleep(500 + random.nextLong(LONGEST_CALM.toMillis()));
                kill.run();
            }
        } finally {
            over.set(true);
        }
        running.await();
    }
}
