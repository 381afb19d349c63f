package id.netral.bench;

import id.netral.TestUsers;
import id.netral.people.roster.RosterImport;
import id.netral.people.roster.RosterWorkbooks;
import id.netral.security.Role;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Measures a roster of N people (default 20,000) on an empty database: the dry run, then the import in one transaction.
 * Writes figures for people and one JSON object as the last line; exit code 1 when a budget of the design is not met.
 */
public final class RosterBench {

    private static final int ROWS = 20_000;
    private static final double MOST_DRY_RUN_SECONDS = 30;
    private static final double MOST_APPLY_SECONDS = 60;

    private RosterBench() {}

    private record Result(double dryRunSeconds, double applySeconds, long heapMb) {

        boolean withinBudget() {
            return dryRunSeconds <= MOST_DRY_RUN_SECONDS && applySeconds <= MOST_APPLY_SECONDS;
        }
    }

    /** {@code [--rows N]}. */
    public static void main(String[] arguments) throws Exception {
        var rows = arguments.length == 2 && "--rows".equals(arguments[0]) ? Integer.parseInt(arguments[1]) : ROWS;
        var result = run(rows);
        System.out.printf(
                Locale.ROOT,
                "%,d people: dry run %.2f s, import %.2f s, %d MB more heap%n",
                rows,
                result.dryRunSeconds(),
                result.applySeconds(),
                result.heapMb());
        System.out.printf(
                Locale.ROOT,
                "{\"rows\":%d,\"dry_run_s\":%.2f,\"apply_s\":%.2f,\"extra_heap_mb\":%d}%n",
                rows,
                result.dryRunSeconds(),
                result.applySeconds(),
                result.heapMb());
        System.exit(result.withinBudget() ? 0 : 1); // the database's launcher would keep us alive
    }

    private static Result run(int rows) throws Exception {
        var folder = Files.createTempDirectory("netral-bench");
        try (var application = BenchApplication.start()) {
            var workbook = RosterWorkbooks.large(folder, rows);
            TestUsers.signIn(null, Role.SDM);
            return measure(application.bean(RosterImport.class), workbook);
        }
    }

    private static Result measure(RosterImport roster, Path workbook) throws InterruptedException {
        var begin = System.nanoTime();
        var preview = roster.preview(workbook, "pegawai.xlsx");
        var dryRun = System.nanoTime();
        roster.apply(preview.id());
        var applied = System.nanoTime();
        long heap;
        try (var watch = new HeapWatch()) {
            roster.apply(roster.preview(workbook, "pegawai.xlsx").id()); // watched, so not timed
            heap = watch.extraMb();
        }
        return new Result((dryRun - begin) / 1e9, (applied - dryRun) / 1e9, heap);
    }
}
