package id.netral.bench.quiz;

import id.netral.bench.quiz.FaultTally.What;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import tools.jackson.databind.json.JsonMapper;

/**
 * Kills, cuts and quarrels while quizzes are taken, then compares what was acknowledged with what is stored. Writes what
 * it did for people and one JSON object as the last line; exit code 1 when an acknowledged answer is lost, something was
 * done twice, or somebody was refused wrongly.
 */
public final class QuizFaults {

    private static final String HELP = """
            ./netral faults quiz [--short] [--seed N] [--only PART]

              --short      two minutes at most
              --seed N     repeats a run's random choices
              --kills      only: the application killed
              --database   only: the database killed
              --cuts       only: lines cut
              --tabs       only: two tabs
              --deadline   only: answers at the deadline
            """;

    private static final List<String> PARTS = List.of("--kills", "--database", "--cuts", "--tabs", "--deadline");

    /** How much of everything. */
    record Amount(
            int people,
            int attemptsAtOnce,
            int answersEach,
            int appKills,
            int databaseKills,
            int cuts,
            Duration longestCut,
            int interleavings,
            int atDeadline) {

        static final Amount LONG = new Amount(3_000, 50, 40, 30, 10, 100, Duration.ofMinutes(5), 1_000, 200);
        /** For every run of the tests: each kind of fault once, in half the time of {@code --short}. */
        static final Amount QUICK = new Amount(200, 6, 6, 1, 1, 5, Duration.ofSeconds(3), 30, 0);

        static final Amount SHORT = new Amount(200, 10, 8, 2, 1, 10, Duration.ofSeconds(6), 80, 0);
    }

    private QuizFaults() {}

    /** See {@code --help}. */
    public static void main(String[] arguments) throws Exception {
        if (List.of(arguments).contains("--help")) {
            System.out.print(HELP);
            return;
        }
        LoggingSystem.get(QuizFaults.class.getClassLoader()).setLogLevel(null, LogLevel.WARN);
        var flags = new java.util.HashSet<>(PARTS);
        flags.add("--short");
        var options = Options.of(arguments, flags, Set.of("--seed"));
        var seed = options.longNumber("--seed", ThreadLocalRandom.current().nextInt(1_000_000));
        var parts = PARTS.stream().filter(options::has).toList();
        var result = run(options.has("--short") ? Amount.SHORT : Amount.LONG, seed, parts.isEmpty() ? PARTS : parts);
        System.out.println(JsonMapper.shared().writeValueAsString(result));
        System.exit(Boolean.TRUE.equals(result.get("ok")) ? 0 : 1);
    }

    /** Plays the parts one after the other; the result holds the keys of the design and more. */
    static Map<String, Object> run(Amount amount, long seed, List<String> parts)
            throws IOException, InterruptedException {
        AppProcess.requireBuilt();
        say("seed %d", seed);
        var begin = System.nanoTime();
        try (var stage = FaultStage.set(amount.people(), seed)) {
            for (var part : parts) {
                if (amount.atDeadline() == 0 && "--deadline".equals(part)) {
                    continue; // waits for a minute's quiz to end, too long for the short run
                }
                try {
                    play(part, amount, stage);
                } catch (IllegalStateException early) {
                    stage.tally().count(What.FAILURES, part + ": " + early);
                }
                say("%4.0f s: %s done", (System.nanoTime() - begin) / 1e9, part.substring(2));
            }
            return result(stage, seed, (System.nanoTime() - begin) / 1e9);
        }
    }

    private static void play(String part, Amount amount, FaultStage stage) throws IOException, InterruptedException {
        var kills = new ProcessKills(stage, amount.attemptsAtOnce(), amount.answersEach());
        switch (part) {
            case "--kills" -> kills.ofTheApplication(amount.appKills());
            case "--database" -> kills.ofTheDatabase(amount.databaseKills());
            case "--cuts" -> new LineCuts(stage, amount.cuts(), amount.longestCut()).run();
            case "--tabs" -> new TwoTabs(stage, amount.interleavings()).run();
            default -> new Deadlines(stage, amount.atDeadline()).run();
        }
    }

    private static Map<String, Object> result(FaultStage stage, long seed, double seconds) {
        var jdbc = stage.database().jdbc();
        var tally = stage.tally();
        var ledger = Ledger.read(jdbc);
        var lost = StoredAnswers.read(jdbc).lost(stage.acknowledged()) + ledger.missing();
        var result = new LinkedHashMap<String, Object>();
        result.put("scenario", "faults");
        result.put("kills", tally.of(What.APP_KILLS) + tally.of(What.DATABASE_KILLS));
        result.put("cuts", tally.of(What.CUTS));
        result.put("acknowledged", stage.acknowledged().count());
        result.put("lost", lost);
        result.put("doubled", ledger.doubled());
        result.put("wrong_refusals", tally.of(What.WRONG_REFUSALS));
        result.put("left_open", ledger.open());
        for (var what : What.values()) {
            result.putIfAbsent(what.name().toLowerCase(Locale.ROOT), tally.of(what));
        }
        result.put("seed", seed);
        result.put("seconds", Math.round(seconds));
        System.out.print(tally.reasons());
        result.put(
                "ok",
                lost == 0
                        && ledger.doubled() == 0
                        && ledger.open() == 0
                        && tally.of(What.WRONG_REFUSALS) == 0
                        && tally.of(What.WRONG_ACCEPTANCES) == 0
                        && tally.of(What.STUCK) == 0
                        && tally.of(What.FAILURES) == 0);
        return result;
    }

    private static void say(String words, Object... values) {
        System.err.printf(Locale.ROOT, words + "%n", values);
    }
}
