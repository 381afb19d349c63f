package id.netral.bench.quiz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * One person opens screens one after the other, as fast as they come, and closes none, while others open lessons at an
 * even rate. Writes figures for people and one JSON object as the last line; exit code 1 when memory grows, the others
 * wait more than twice as long as before, or something of theirs fails.
 */
public final class ScreensBench {

    private static final String HELP = """
        ./netral bench screens [OPTIONS]

          --opens N        screens that one person opens and leaves open (10000)
          --rate N         lessons that 16 others open each second meanwhile (6)
          --unthrottled    without the limit on new screens a minute: the limit on open ones alone
        """;

    private static final int OTHERS = 16;
    private static final int BASE_SECONDS = 30;
    private static final long MOST_GROWTH_MB = 64;
    private static final double MOST_RATIO = 2;
    private static final String NO_THROTTLE = "-Dnetral.screens.new-per-person=1000000";

    private final Stage stage;
    private final int rate;
    private final List<Browser> browsers;
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger opened = new AtomicInteger();

    private ScreensBench(Stage stage, int rate) throws InterruptedException {
        this.stage = stage;
        this.rate = rate;
        this.browsers = stage.signedIn();
    }

    /** See {@code --help}. */
    public static void main(String[] arguments) throws Exception {
        if (List.of(arguments).contains("--help")) {
            System.out.print(HELP);
            return;
        }
        LoggingSystem.get(ScreensBench.class.getClassLoader()).setLogLevel(null, LogLevel.WARN);
        var options = Options.of(arguments, Set.of("--unthrottled"), Set.of("--opens", "--rate"));
        var unthrottled = options.has("--unthrottled");
        AppProcess.requireBuilt();
        boolean kept;
        try (var stage =
                Stage.set(OTHERS + 1, People.CHEAP_HASH, unthrottled ? List.of(NO_THROTTLE) : List.<String>of())) {
            kept = new ScreensBench(stage, options.number("--rate", 6))
                    .run(options.number("--opens", 10_000), unthrottled);
        }
        System.exit(kept ? 0 : 1);
    }

    private boolean run(int opens, boolean unthrottled) throws IOException, InterruptedException {
        var load = Machine.load();
        others(() -> false); // warms up
        stage.measure();
        others(() -> false);
        var before = stage.timings.ms(Step.LESSON, 95);
        var heapBefore = LiveHeap.megabytes(stage.app.handle());
        stage.measure();
        var busy = new AtomicBoolean(true);
        stage.everybody(2, part -> {
            if (part == 0) {
                openMany(opens);
                busy.set(false);
            } else {
                others(busy::get);
            }
        });
        var heapAfter = LiveHeap.megabytes(stage.app.handle());
        System.out.print(stage.timings.table());
        var result = new LinkedHashMap<String, Object>();
        result.put("scenario", unthrottled ? "screens-unthrottled" : "screens");
        result.put("opens", opens);
        result.put("opened", opened.get());
        result.put("refused", refused.get());
        result.put("heap_growth_mb", heapAfter - heapBefore);
        result.put("heap_before_mb", heapBefore);
        result.put("others_p95_ms", rounded(stage.timings.ms(Step.LESSON, 95)));
        result.put("others_p95_ms_before", rounded(before));
        result.put("others_p95_ratio", rounded(stage.timings.ms(Step.LESSON, 95) / before));
        result.put("others", stage.timings.count(Step.LESSON));
        result.put("errors", stage.timings.errors());
        result.put("seconds", rounded(stage.timings.seconds()));
        result.put("load_before", load);
        return report(result, heapAfter - heapBefore, stage.timings.ms(Step.LESSON, 95) / before);
    }

    private void openMany(int opens) {
        var person = browsers.getFirst();
        for (var i = 0; i < opens; i++) {
            if (FlowScreen.open(person, i % 2 == 0 ? "riwayat" : "modul/" + stage.modules.getFirst())
                    .isPresent()) {
                opened.incrementAndGet();
            } else {
                refused.incrementAndGet();
            }
        }
    }

    /** Lessons opened and closed at an even rate, for half a minute and then as long as it is so. */
    private void others(BooleanSupplier stillBusy) throws InterruptedException {
        var begin = System.nanoTime();
        var least = begin + TimeUnit.SECONDS.toNanos(BASE_SECONDS);
        var next = new AtomicInteger();
        stage.everybody(OTHERS, worker -> {
            while (System.nanoTime() < least || stillBusy.getAsBoolean()) {
                var number = next.getAndIncrement();
                var due = begin + number * 1_000_000_000L / rate;
                Thread.sleep(Math.max(0, (due - System.nanoTime()) / 1_000_000));
                var browser = browsers.get(1 + number % OTHERS);
                synchronized (browser) { // one person opens one page at a time
                    stage.timings
                            .time(
                                    Step.LESSON,
                                    () -> FlowScreen.open(
                                            browser, "modul/" + stage.modules.getFirst() + "/pelajaran/1"),
                                    Optional::isPresent)
                            .ifPresent(FlowScreen::close);
                }
            }
        });
    }

    private static boolean report(Map<String, Object> result, long growth, double ratio) throws IOException {
        var good = growth <= MOST_GROWTH_MB
                && ratio <= MOST_RATIO
                && Long.valueOf(0).equals(result.get("errors"));
        result.put("ok", good);
        result.put("machine", Machine.describe());
        var pretty =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        Files.writeString(
                Path.of("bench", "results", result.get("scenario") + "-" + result.get("opens") + ".json"),
                pretty.writeValueAsString(result) + "\n");
        System.out.println(JsonMapper.shared().writeValueAsString(result));
        return good;
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
