package id.netral.bench;

import id.netral.TestUsers;
import id.netral.catalog.ModuleId;
import id.netral.common.EmployeeId;
import id.netral.reporting.figures.CompletionDashboard;
import id.netral.reporting.figures.DashboardFilter;
import id.netral.security.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Measures dashboards over N ledger rows (default 1,000,000) of 20,000 people in a tree of 400 units and 50 modules: the
 * whole agency, single OPDs, units with their people, single modules; before every tenth view somebody finishes a module.
 * Writes figures for people and one JSON object as the last line; exit code 1 when a budget of the design is not met.
 */
public final class ReportBench {

    private static final int ROWS = 1_000_000;
    private static final int VIEWS = 300;
    private static final int WARM = 20;
    private static final double MOST_P95_MS = 700;

    private final JdbcClient jdbc;
    private final CompletionDashboard dashboards;
    private final ReportSeed seed;
    private final Random random = new Random(20261123);

    private ReportBench(BenchApplication application) {
        this.jdbc = application.bean(JdbcClient.class);
        this.dashboards = application.bean(CompletionDashboard.class);
        this.seed = new ReportSeed(jdbc);
    }

    /** {@code [--rows N]}. */
    public static void main(String[] arguments) throws Exception {
        var rows = arguments.length == 2 && "--rows".equals(arguments[0]) ? Integer.parseInt(arguments[1]) : ROWS;
        boolean kept;
        try (var application = BenchApplication.start()) {
            kept = new ReportBench(application).run(rows);
        }
        System.exit(kept ? 0 : 1); // the database's launcher would keep us alive
    }

    private boolean run(int rows) {
        var begin = System.nanoTime();
        seed.fill(rows);
        say("seeded in %.0f s", seconds(begin));
        TestUsers.signIn(null, Role.SDM);
        begin = System.nanoTime();
        dashboards.view(DashboardFilter.ALL);
        say("read model made in %.1f s", seconds(begin));
        begin = System.nanoTime();
        dashboards.view(new DashboardFilter(null, null, Instant.now().minus(Duration.ofMinutes(1))));
        say("whole agency as of an earlier moment, straight from the records: %.1f s", seconds(begin));
        begin = System.nanoTime();
        dashboards.view(
                new DashboardFilter(seed.opds().getFirst(), null, Instant.now().minus(Duration.ofMinutes(1))));
        say("one OPD as of an earlier moment: %.2f s", seconds(begin));
        return report(measure());
    }

    private List<Double> measure() {
        var times = new ArrayList<Double>();
        for (var i = 0; i < WARM + VIEWS; i++) {
            if (i % 10 == 0) {
                seed.finish(random);
            }
            var took = view(i);
            if (i >= WARM) {
                times.add(took);
            }
        }
        return times;
    }

    /** Of ten views four are the agency's, three an OPD's, one an officer's, two a unit's with its people. */
    private double view(int number) {
        TestUsers.signIn(null, Role.SDM);
        DashboardFilter filter = switch (number % 10) {
            case 0, 1, 2 -> DashboardFilter.ALL;
            case 3 -> new DashboardFilter(null, module(), null);
            case 4, 5 -> DashboardFilter.ALL.of(any(seed.opds()));
            case 6 -> new DashboardFilter(any(seed.opds()), module(), null);
            case 7 -> officers();
            default -> DashboardFilter.ALL.of(any(seed.sections()));
        };
        var begin = System.nanoTime();
        dashboards.modules();
        dashboards.view(filter);
        if (filter.unit() != null) {
            dashboards.people(filter);
        }
        return seconds(begin) * 1000;
    }

    private DashboardFilter officers() {
        TestUsers.signIn(new EmployeeId(seed.officer(random)), Role.SDM_OPD);
        return DashboardFilter.ALL;
    }

    private ModuleId module() {
        return any(seed.modules());
    }

    private <T> T any(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    private boolean report(List<Double> times) {
        var sorted = times.stream().sorted().toList();
        var p50 = sorted.get(sorted.size() / 2);
        var p95 = sorted.get((int) Math.ceil(sorted.size() * 0.95) - 1);
        var ledger =
                jdbc.sql("SELECT COUNT(*) FROM completion").query(Long.class).single();
        var people = jdbc.sql("SELECT COUNT(*) FROM employee").query(Long.class).single();
        say(
                "%,d ledger rows, %,d people, %d views: p50 %.0f ms, p95 %.0f ms, most %.0f ms",
                ledger, people, sorted.size(), p50, p95, sorted.getLast());
        System.out.printf(
                Locale.ROOT,
                "{\"ledger_rows\":%d,\"people\":%d,\"p50_ms\":%.0f,\"p95_ms\":%.0f,\"views\":%d,\"max_ms\":%.0f}%n",
                ledger,
                people,
                p50,
                p95,
                sorted.size(),
                sorted.getLast());
        return p95 <= MOST_P95_MS;
    }

    private static void say(String format, Object... arguments) {
        System.out.printf(Locale.ROOT, format + "%n", arguments);
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
