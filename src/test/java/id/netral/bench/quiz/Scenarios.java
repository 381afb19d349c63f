package id.netral.bench.quiz;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The scenarios of the design, section 6. */
final class Scenarios {

    private static final int ARRIVALS_PER_SECOND = 12;
    private static final int STARTS_PER_SECOND = 40;
    private static final int LONGEST_ARRIVAL_SECONDS = 480;
    private static final Duration START_TOGETHER = Duration.ofSeconds(10);
    private static final Duration RUSH = Duration.ofSeconds(30);
    private static final int AT_ONCE = 32;
    private static final long FOREVER = Long.MAX_VALUE / 2;

    private Scenarios() {}

    /** People arrive, sign in and answer with 30–90 s think time: whole attempts, or for some minutes once all are there. */
    static Scenario people(int people, int minutes) {
        Scenario.Play play = minutes == 0 ? Scenarios::wholeAttempts : stage -> forMinutes(stage, minutes);
        return new Scenario("people", people, People.USUAL_HASH, Step.SAVE, play, timings -> {
            var large = people > 500;
            return timings.ms(Step.SAVE, 95) <= (large ? 1_000 : 250) && (large || timings.ms(Step.SAVE, 99) <= 600);
        });
    }

    private static void wholeAttempts(Stage stage) throws InterruptedException {
        var count = stage.people.size();
        var spread = TimeUnit.SECONDS.toMillis(Math.clamp(count / ARRIVALS_PER_SECOND, 20, LONGEST_ARRIVAL_SECONDS));
        var finished = new AtomicInteger();
        var progress = Progress.print(stage.timings, finished);
        stage.measure();
        stage.everybody(count, i -> {
            Thread.sleep(spread * i / count);
            var learner = stage.learner(stage.browser());
            if (learner.signIn(stage.people.get(i))) {
                learner.attempt(stage.modules.getFirst(), Pace.human(System.nanoTime() + FOREVER / 2));
            }
            finished.incrementAndGet();
        });
        progress.interrupt();
    }

    private static void forMinutes(Stage stage, int minutes) throws InterruptedException {
        var browsers = stage.signedIn();
        var count = browsers.size();
        var spread = TimeUnit.SECONDS.toMillis(Math.max(10, count / STARTS_PER_SECOND));
        var until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(spread) + TimeUnit.MINUTES.toNanos(minutes);
        var progress = Progress.print(stage.timings, new AtomicInteger());
        stage.everybody(count + 1, i -> {
            if (i == count) {
                Thread.sleep(spread);
                stage.measure(); // everybody is somewhere in the middle of an attempt
            } else {
                Thread.sleep(spread * i / count);
                stage.learner(browsers.get(i)).attempt(stage.modules.getFirst(), Pace.human(until));
            }
        });
        progress.interrupt();
    }

    /** People signed in beforehand do whole attempts one after the other without thinking, as fast as it goes. */
    static Scenario saturate(int people, int warmUp, int seconds, int atOnce) {
        return new Scenario(
                "saturate",
                people,
                People.CHEAP_HASH,
                Step.SAVE,
                stage -> saturate(stage, warmUp, seconds, atOnce == 0 ? AT_ONCE : atOnce),
                timings -> timings.perSecond(Step.SAVE) >= 1_000);
    }

    private static void saturate(Stage stage, int warmUp, int seconds, int atOnce) throws InterruptedException {
        var browsers = stage.signedIn();
        var next = new AtomicInteger();
        attempts(stage, browsers, next, atOnce, System.nanoTime() + TimeUnit.SECONDS.toNanos(warmUp));
        stage.measure();
        attempts(stage, browsers, next, atOnce, System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds));
    }

    private static void attempts(Stage stage, List<Browser> browsers, AtomicInteger next, int atOnce, long until)
            throws InterruptedException {
        stage.everybody(atOnce, worker -> {
            while (System.nanoTime() < until) {
                var number = next.getAndIncrement();
                var module = number / browsers.size();
                if (module >= stage.modules.size()) {
                    stage.timings.error("client: more people are needed, all have been through every quiz");
                    return;
                }
                stage.learner(browsers.get(number % browsers.size())).attempt(stage.modules.get(module), Pace.none());
            }
        });
    }

    /** Half of the people answer, a little faster than usual, while the other half signs in within half a minute. */
    static Scenario rush(int people) {
        return new Scenario(
                "rush",
                people,
                People.USUAL_HASH,
                Step.SAVE,
                Scenarios::rush,
                timings -> timings.ms(Step.SAVE, 95) <= 250 && timings.ms(Step.SAVE, 99) <= 600);
    }

    private static void rush(Stage stage) throws InterruptedException {
        var answering = stage.people.size() / 2;
        var browsers = stage.signedIn(answering);
        var until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(RUSH.toMillis() * 2);
        stage.everybody(stage.people.size(), i -> {
            if (i < answering) {
                stage.learner(browsers.get(i)).attempt(stage.modules.getFirst(), Pace.brisk(until));
                return;
            }
            Thread.sleep(RUSH.toMillis() / 2 + RUSH.toMillis() * (i - answering) / (stage.people.size() - answering));
            if (i == answering) {
                stage.measure();
            }
            stage.learner(stage.browser()).signIn(stage.people.get(i));
        });
    }

    /** Signed-in people press "start" of the same quiz within ten seconds. */
    static Scenario startTogether(int people) {
        return new Scenario(
                "start-together",
                people,
                People.CHEAP_HASH,
                Step.BEGIN,
                Scenarios::startTogether,
                timings -> timings.ms(Step.BEGIN, 95) <= 4_000);
    }

    private static void startTogether(Stage stage) throws InterruptedException {
        var browsers = stage.signedIn();
        stage.measure();
        stage.everybody(browsers.size(), i -> {
            Thread.sleep(ThreadLocalRandom.current().nextLong(START_TOGETHER.toMillis()));
            stage.learner(browsers.get(i)).begin(stage.modules.getFirst());
        });
    }

    /** Signed-in people open lesson pages: as fast as it goes, or so many a second. */
    static Scenario pages(int people, int seconds, @Nullable Integer perSecond) {
        return new Scenario(
                perSecond == null ? "pages" : "pages-" + perSecond,
                people,
                People.CHEAP_HASH,
                Step.LESSON,
                stage -> pages(stage, seconds, perSecond),
                timings ->
                        perSecond == null ? timings.perSecond(Step.LESSON) >= 250 : timings.ms(Step.LESSON, 95) <= 100);
    }

    private static void pages(Stage stage, int seconds, @Nullable Integer perSecond) throws InterruptedException {
        var browsers = stage.signedIn();
        var next = new AtomicInteger();
        for (var phase : List.of(seconds / 2, seconds)) { // the first warms up
            stage.measure();
            var begin = System.nanoTime();
            var until = begin + TimeUnit.SECONDS.toNanos(phase);
            var first = next.get();
            stage.everybody(Math.min(browsers.size(), AT_ONCE), worker -> {
                while (System.nanoTime() < until) {
                    var number = next.getAndIncrement();
                    if (perSecond != null) {
                        var due = begin + (number - first) * 1_000_000_000L / perSecond;
                        Thread.sleep(Math.max(0, (due - System.nanoTime()) / 1_000_000));
                    }
                    openLesson(stage, browsers.get(number % browsers.size()));
                }
            });
        }
    }

    private static void openLesson(Stage stage, Browser browser) {
        synchronized (browser) { // one person opens one page at a time
            stage.timings
                    .time(
                            Step.LESSON,
                            () -> FlowScreen.open(browser, "modul/" + stage.modules.getFirst() + "/pelajaran/1"),
                            java.util.Optional::isPresent)
                    .ifPresent(FlowScreen::close);
        }
    }
}
