package id.netral.bench;

import id.netral.TestUsers;
import id.netral.reporting.ThirtyColumns;
import id.netral.reporting.completion.CompletionReport;
import id.netral.reporting.template.ReportTemplates;
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
 * Measures an export of N rows (default 50,000) in 30 columns, from the embedded database to the finished file, in our form
 * and in an agency's template, against the bare library, another library, and (fewer rows, or memory would not do) the
 * library's whole workbook in memory writing the same cells from memory. Writes figures for people and one JSON object as the last line;
 * exit code 1 when a budget of the design is not met.
 */
public final class ExportBench {

    private static final int ROWS = 50_000;
    private static final int RUNS = 3;
    private static final double MOST_SECONDS_PER_50_000 = 4;
    private static final double MOST_RATIO = 1.5;
    private static final double MOST_TEMPLATE_SECONDS_PER_50_000 = 6;
    private static final long MOST_HEAP_MB = 128;
    private static final int MOST_ROWS_IN_MEMORY = 10_000;

    private ExportBench() {}

    /** Seconds from the database to the file, the heap it took above the beginning, and the file. */
    private record Export(double seconds, double processor, long heapMb, long kilobytes) {}

    private record Result(
            int rows, Export own, Export template, double bareSeconds, double fastExcelSeconds, double perRowInMemory) {

        double ratio() {
            return own.seconds() / bareSeconds;
        }

        double ratioFastExcel() {
            return own.seconds() / fastExcelSeconds;
        }

        /** By the row, because the workbook in memory has fewer. */
        double ratioInMemory() {
            return own.seconds() / rows / perRowInMemory;
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
            return measure(rows, application.bean(CompletionReport.class), application.bean(ReportTemplates.class));
        }
    }

    private static boolean report(int rows, Result result) {
        print("our form", rows, result.own());
        print("template", rows, result.template());
        System.out.printf(
                Locale.ROOT,
                "the same cells from memory: bare SXSSF %.2f s, fastexcel %.2f s, XSSF %.2f s for %,d rows%n",
                result.bareSeconds(),
                result.fastExcelSeconds(),
                result.perRowInMemory() * inMemory(rows),
                inMemory(rows));
        System.out.printf(
                Locale.ROOT,
                "{\"rows\":%d,\"columns\":%d,\"seconds\":%.2f,\"ratio_sxssf\":%.2f,\"ratio_fastexcel\":%.2f,"
                        + "\"extra_heap_mb\":%d,\"file_kb\":%d,\"cpu_seconds\":%.2f,\"ratio_xssf\":%.2f,"
                        + "\"xssf_rows\":%d,\"template_seconds\":%.2f,\"template_heap_mb\":%d,\"template_kb\":%d}%n",
                rows,
                ThirtyColumns.COUNT,
                result.own().seconds(),
                result.ratio(),
                result.ratioFastExcel(),
                result.own().heapMb(),
                result.own().kilobytes(),
                result.own().processor(),
                result.ratioInMemory(),
                inMemory(rows),
                result.template().seconds(),
                result.template().heapMb(),
                result.template().kilobytes());
        var scale = Math.max(1, (double) rows / ROWS);
        return result.own().seconds() <= MOST_SECONDS_PER_50_000 * scale
                && result.ratio() <= MOST_RATIO
                && result.own().heapMb() <= MOST_HEAP_MB
                && result.template().seconds() <= MOST_TEMPLATE_SECONDS_PER_50_000 * scale
                && result.template().heapMb() <= MOST_HEAP_MB;
    }

    private static void print(String form, int rows, Export export) {
        System.out.printf(
                Locale.ROOT,
                "%s, %,d rows × %d columns: %.2f s database to file; %.2f s of it on the processor; "
                        + "%d MB more heap; %,d KB%n",
                form,
                rows,
                ThirtyColumns.COUNT,
                export.seconds(),
                export.processor(),
                export.heapMb(),
                export.kilobytes());
    }

    private static int inMemory(int rows) {
        return Math.min(rows, MOST_ROWS_IN_MEMORY);
    }

    private static Result measure(int rows, CompletionReport report, ReportTemplates templates) throws Exception {
        var writer = new ThirtyColumns();
        var file = Path.of("target", "bench-export.xlsx");
        var own = measure(() -> writer.export(report, file), file);
        var filled = Path.of("target", "bench-template.xlsx");
        var template = writer.storedTemplate(templates, Path.of("target", "bench-template-empty.xlsx"));
        var throughTemplate = measure(() -> writer.template(report, templates, template, filled), filled);
        var cells = writer.cells(report);
        var few = cells.subList(0, inMemory(rows));
        return new Result(
                rows,
                own,
                throughTemplate,
                median(() -> writer.bare(cells, file)),
                median(() -> writer.fastExcel(cells, file)),
                median(() -> writer.inMemory(few, file)) / few.size());
    }

    private static Export measure(Work work, Path file) throws Exception {
        work.run(); // warm
        var processor = processorSeconds();
        var seconds = new ArrayList<Double>();
        for (var i = 0; i < RUNS; i++) {
            seconds.add(timed(work));
        }
        processor = (processorSeconds() - processor) / RUNS;
        try (var watch = new HeapWatch()) {
            work.run(); // slowed down by the watch, so not timed
            return new Export(median(seconds), processor, watch.extraMb(), Files.size(file) / 1024);
        }
    }

    private static double median(Work work) throws IOException {
        work.run(); // warm
        var seconds = new ArrayList<Double>();
        for (var i = 0; i < RUNS; i++) {
            seconds.add(timed(work));
        }
        return median(seconds);
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
        // the server counts by itself some time after; a plan made before that is one for empty tables
        jdbc.sql(
                        "ANALYZE TABLE unit, unit_version, employee, employee_version, assignment, duty, enrolment, completion")
                .query((row, number) -> row.getString(1))
                .list();
    }
}
