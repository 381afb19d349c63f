package id.netral.bench.quiz;

import id.netral.bench.quiz.FaultTally.What;
import java.time.Duration;
import java.util.Random;

/** A person who takes quizzes whatever happens to the line, the application or the database. */
final class Taker {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final FaultStage stage;
    private final String nip;
    private final Browser browser;
    private final CutLine line;
    private final Random random;

    Taker(FaultStage stage, String nip, long seed) {
        this.stage = stage;
        this.nip = nip;
        this.random = new Random(seed);
        this.browser = stage.browser();
        this.line = new CutLine(browser, random);
    }

    CutLine line() {
        return line;
    }

    /** Another window of the same browser, on a line that is never cut. */
    Browser tab() {
        return browser.sameCookies();
    }

    Random random() {
        return random;
    }

    /** Tries until it works; the form of a page that is answered is always right. */
    void signIn() {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (!browser.signIn(nip, People.PASSWORD)) {
            if (System.nanoTime() > until || !nap(500)) {
                stage.tally().count(What.STUCK, "could not sign in");
                return;
            }
        }
    }

    private static boolean nap(long millis) {
        try {
            Thread.sleep(millis);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Starts the quiz; 0 when that never worked. */
    long start(String module) throws InterruptedException {
        stage.tally().count(What.ATTEMPTS);
        return Player.start(page(0, new Journal(), Duration.ZERO), module);
    }

    /** A page with the attempt, after a load or a reload. */
    Player page(long attempt, Journal journal, Duration faults) {
        return new Player(
                line,
                this::signIn,
                attempt,
                journal,
                stage.acknowledged(),
                stage.tally(),
                System.nanoTime() + PATIENCE.plus(faults).toNanos());
    }

    /** A whole attempt with many changes of mind; thinks at most the given time before each answer. */
    void attempt(String module, int answers, Duration longestThought) throws InterruptedException {
        var attempt = start(module);
        if (attempt == 0) {
            return;
        }
        var page = page(attempt, new Journal(), longestThought.multipliedBy(answers));
        var questions = page.open();
        for (var i = 0; i < answers && !questions.isEmpty(); i++) {
            Thread.sleep(random.nextLong(longestThought.toMillis()));
            var question = questions.get(random.nextInt(questions.size()));
            page.choose(question.position(), question.anyAnswer(random));
        }
        page.submit();
    }
}
