package id.netral.bench.quiz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures quizzes on the real HTTP endpoints. Writes figures for people and one JSON object as the last line; exit code 1
 * when a budget of the design is not met, something failed, or an acknowledged answer is not in the database.
 */
public final class QuizBench {

    private static final String HELP = """
        ./netral bench quiz [SCENARIO] [OPTIONS]

          --people N           N people sign in and answer with 30-90 s think time (default, N = 500)
            --minutes M        all signed in first, then M minutes of answering instead of whole attempts
          --saturate           people signed in beforehand, whole attempts without think time
            --warm-up S        before measuring, so that the virtual machine has compiled what is hot (45)
            --seconds S        how long (30)
            --at-once N        attempts under way at once (32)
          --start-together N   N people start the same quiz within 10 s
          --rush N             half of N people answer while the other half signs in within half a minute
          --pages              signed-in people open a lesson, as fast as it goes
            --rate N           N a second instead
          --jfr                the application records itself to target/bench/quiz.jfr
        """;
    private static final Set<String> FLAGS = Set.of("--saturate", "--pages", "--jfr");
    private static final Set<String> NUMBERS = Set.of(
            "--people", "--minutes", "--start-together", "--rush", "--seconds", "--warm-up", "--at-once", "--rate");

    /** Thousands of people come from this machine's one address, and open lessons without reading them. */
    static final List<String> ONE_ADDRESS = List.of(
            "-Dnetral.screens.new-per-address=1000000",
            "-Dnetral.screens.new-per-address-and-minute=1000000",
            "-Dnetral.screens.new-per-person=1000000");

    private static final Path RESULTS = Path.of("bench", "results");

    private QuizBench() {}

    /** See {@code --help}. */
    public static void main(String[] arguments) throws Exception {
        if (List.of(arguments).contains("--help")) {
            System.out.print(HELP);
            return;
        }
        LoggingSystem.get(QuizBench.class.getClassLoader()).setLogLevel(null, LogLevel.WARN);
        var options = Options.of(arguments, FLAGS, NUMBERS);
        System.exit(run(scenario(options), options.has("--jfr")) ? 0 : 1);
    }

    private static Scenario scenario(Options options) {
        var seconds = options.number("--seconds", 30);
        if (options.has("--saturate")) {
            // everybody goes through each of the quizzes at most once
            var warmUp = options.number("--warm-up", 45);
            return Scenarios.saturate(
                    options.number("--people", 50 * (seconds + warmUp)),
                    warmUp,
                    seconds,
                    options.number("--at-once", 0));
        }
        if (options.has("--start-together")) {
            return Scenarios.startTogether(options.number("--start-together", 500));
        }
        if (options.has("--rush")) {
            return Scenarios.rush(options.number("--rush", 600));
        }
        if (options.has("--pages")) {
            var rate = options.number("--rate", 0);
            return Scenarios.pages(options.number("--people", 200), seconds, rate == 0 ? null : rate);
        }
        return Scenarios.people(options.number("--people", 500), options.number("--minutes", 0));
    }

    private static boolean run(Scenario scenario, boolean record) throws IOException, InterruptedException {
        AppProcess.requireBuilt();
        var load = Machine.load();
        var machine = new ArrayList<>(ONE_ADDRESS);
        if (record) {
            machine.add("-XX:FlightRecorderOptions=stackdepth=256");
            machine.add("-XX:StartFlightRecording=settings=profile,filename=target/bench/quiz.jfr,dumponexit=true");
        }
        try (var stage = Stage.set(scenario.people(), scenario.hashStrength(), machine)) {
            var before = ServerStatus.read(stage.database.jdbc());
            scenario.play().run(stage);
            var result = result(scenario, stage, load);
            result.put(
                    "db_per_save",
                    ServerStatus.read(stage.database.jdbc()).since(before, Math.max(1, stage.acknowledged.count())));
            var lost = StoredAnswers.read(stage.database.jdbc()).lost(stage.acknowledged);
            System.out.print(stage.timings.table());
            return report(scenario, stage, result, lost);
        }
    }

    private static Map<String, Object> result(Scenario scenario, Stage stage, double load) throws IOException {
        var timings = stage.timings;
        var result = new LinkedHashMap<String, Object>();
        result.put("scenario", scenario.name());
        result.put("people", scenario.people());
        result.put("seconds", rounded(timings.seconds()));
        result.put("saves_per_s", rounded(timings.perSecond(Step.SAVE)));
        result.put(
                scenario.main().name().toLowerCase(Locale.ROOT) + "_per_s",
                rounded(timings.perSecond(scenario.main())));
        result.put("p50_ms", rounded(timings.ms(scenario.main(), 50)));
        result.put("p95_ms", rounded(timings.ms(scenario.main(), 95)));
        result.put("p99_ms", rounded(timings.ms(scenario.main(), 99)));
        result.put("errors", timings.errors());
        result.put("acknowledged", stage.acknowledged.newest().size());
        result.put("app_mb", stage.usage.appMegabytes());
        result.put("db_mb", stage.usage.databaseMegabytes());
        var seconds = timings.seconds();
        result.put("app_cores", rounded(stage.usage.appCpu() / seconds));
        result.put("db_cores", rounded(stage.usage.databaseCpu() / seconds));
        result.put("client_cores", rounded(stage.usage.clientCpu() / seconds));
        result.put("load_before", load);
        result.put("load_most", stage.usage.load());
        return result;
    }

    private static boolean report(Scenario scenario, Stage stage, Map<String, Object> result, long lost)
            throws IOException {
        result.put("lost", lost);
        var stored = StoredAnswers.read(stage.database.jdbc()).count();
        result.put("stored", stored);
        var good = lost == 0
                && stored == stage.acknowledged.newest().size()
                && stage.timings.errors() == 0
                && scenario.budget().test(stage.timings);
        result.put("ok", good);
        result.put("machine", Machine.describe());
        save(scenario, result);
        System.out.println(JsonMapper.shared().writeValueAsString(result));
        return good;
    }

    private static void save(Scenario scenario, Map<String, Object> result) throws IOException {
        Files.createDirectories(RESULTS);
        var pretty =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        Files.writeString(
                RESULTS.resolve("quiz-" + scenario.name() + "-" + scenario.people() + ".json"),
                pretty.writeValueAsString(result) + "\n");
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
