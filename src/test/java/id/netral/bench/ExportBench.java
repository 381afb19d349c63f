package id.netral.bench;

import id.netral.TestUsers;
import id.netral.reporting.CompletionReport;
import id.netral.reporting.ThirtyColumns;
import id.netral.security.Role;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Measures an export of N rows (default 50,000) in 30 columns, from the embedded database to the finished file, against
 * the bare library writing the same cells from memory. Writes figures for people and one JSON object as the last line;
 * exit code 1 when a budget of the design is not met.
 */
public final class ExportBench {

    private static final int ROWS = 50_000;
    private static final int RUNS = 3;
    private static final double MOST_SECONDS_PER_50_000 = 4;
    private static final double MOST_RATIO = 1.5;
    private static final long MOST_HEAP_MB = 128;

    private ExportBench() {}

    private record Result(double seconds, double bareSeconds, double processor, long heapMb, long kilobytes) {

        double ratio() {
            return seconds / bareSeconds;
        }
    }

    /** {@code [--rows N]}, N even. */
    public static void main(String[] arguments) throws Exception {
        var rows = arguments.length == 2 && "--rows".equals(arguments[0]) ? Integer.parseInt(arguments[1]) : ROWS;
        var result = run(rows);
        System.exit(report(rows, result) ? 0 : 1); // the database's launcher would keep us alive
    }

    private static Result run(int rows) throws Exception {
        try (var application = BenchApplication.start()) {
            seed(application.bean(JdbcClient.class), rows);
            TestUsers.signIn(null, Role.SDM);
            return measure(application.bean(CompletionReport.class));
        }
    }

    private static boolean report(int rows, Result result) {
        System.out.printf(
                Locale.ROOT,
                "%,d rows × %d columns: %.2f s database to file; %.2f s of it on the processor; "
                        + "bare library %.2f s; %d MB more heap; %,d KB%n",
                rows,
                ThirtyColumns.COUNT,
                result.seconds(),
                result.processor(),
                result.bareSeconds(),
                result.heapMb(),
                result.kilobytes());
        System.out.printf(
                Locale.ROOT,
                "{\"rows\":%d,\"columns\":%d,\"seconds\":%.2f,\"ratio_sxssf\":%.2f,\"ratio_fastexcel\":null,"
                        + "\"extra_heap_mb\":%d,\"file_kb\":%d,\"cpu_seconds\":%.2f}%n",
                rows,
                ThirtyColumns.COUNT,
                result.seconds(),
                result.ratio(),
                result.heapMb(),
                result.kilobytes(),
                result.processor());
        var allowed = MOST_SECONDS_PER_50_000 * Math.max(1, (double) rows / ROWS);
        return result.seconds() <= allowed && result.ratio() <= MOST_RATIO && result.heapMb() <= MOST_HEAP_MB;
    }

    private static Result measure(CompletionReport report) throws Exception {
        var writer = new ThirtyColumns();
        var file = Path.of("target", "bench-export.xlsx");
        var seconds = new ArrayList<Double>();
        long heap;
        writer.export(report, file); // warm
        var processor = processorSeconds();
        for (var i = 0; i < RUNS; i++) {
            seconds.add(timed(() -> writer.export(report, file)));
        }
        processor = (processorSeconds() - processor) / RUNS;
        try (var watch = new HeapWatch()) {
            writer.export(report, file); // slowed down by the watch, so not timed
            heap = watch.extraMb();
        }
        var size = Files.size(file) / 1024;
        var cells = writer.cells(report);
        var bare = new ArrayList<Double>();
        writer.bare(cells, file);
        for (var i = 0; i < RUNS; i++) {
            bare.add(timed(() -> writer.bare(cells, file)));
        }
        return new Result(median(seconds), median(bare), processor, heap, size);
    }

    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }

    private static double timed(Work work) throws IOException {
        var begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1e9;
    }

    /** Of this thread; tells the work apart from waiting on a busy machine. */
    private static double processorSeconds() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }

    /** Half as many people as rows, two modules asked of each; every second row is finished. */
    private static void seed(JdbcClient jdbc, int rows) {
        jdbc.sql(
                        "INSERT INTO unit (name, created_at) SELECT CONCAT('Unit Kerja ', LPAD(seq, 3, '0')), UTC_TIMESTAMP(6) "
                                + "FROM seq_1_to_80")
                .update();
        jdbc.sql("""
                        INSERT INTO employee (nip, name, rank_code, position, unit_id, created_at, changed_at)
                        SELECT CONCAT('19', 70 + seq MOD 30, LPAD(1 + seq MOD 12, 2, '0'), LPAD(1 + seq MOD 28, 2, '0'),
                                LPAD(seq DIV 1000, 6, '0'), '1', LPAD(seq MOD 1000, 3, '0')),
                            CONCAT('Pegawai ', SUBSTR(MD5(seq), 1, 12), ', S.Sos., M.Si.'), 'III/a',
                            'Analis Sumber Daya Manusia Aparatur', u.id, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6)
                        FROM seq_1_to_%d JOIN unit u ON u.name = CONCAT('Unit Kerja ', LPAD(1 + seq MOD 80, 3, '0'))""".formatted(rows / 2)).update();
        jdbc.sql("INSERT INTO assignment (module_id, due_on, created_at) SELECT id, '2026-12-01', UTC_TIMESTAMP(6) "
                        + "FROM learning_module ORDER BY id LIMIT 2")
                .update();
        jdbc.sql("""
                        INSERT INTO enrolment (employee_id, module_id, module_version_id, started_at, last_seen_at)
                        SELECT e.id, m.id, m.current_version_id, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6)
                        FROM employee e JOIN learning_module m ON m.id IN (SELECT module_id FROM assignment)
                        WHERE (e.id + m.id) MOD 4 > 0""").update();
        jdbc.sql("""
                        INSERT INTO completion (employee_id, module_id, module_version_id, score, jp, completed_at, recorded_at)
                        SELECT employee_id, module_id, module_version_id, 70 + employee_id MOD 31, 2.5,
                            UTC_TIMESTAMP(6) - INTERVAL employee_id MOD 90 DAY, UTC_TIMESTAMP(6)
                        FROM enrolment WHERE (employee_id + module_id) MOD 4 > 1""").update();
        SeededHistory.note(jdbc);
    }
}
