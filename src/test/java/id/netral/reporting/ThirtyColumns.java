package id.netral.reporting;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** The report in 30 columns, as agencies' own templates have them: our writer on one side, the bare library on the other. */
public final class ThirtyColumns {

    public static final int COUNT = 30;

    private static final int WINDOW = 100;
    private static final int BUFFER = 1 << 16;

    private final List<Column<CompletionRow>> columns = new ArrayList<>();

    public ThirtyColumns() {
        var base = CompletionColumns.rows(new ReportWords(Locale.of("id")));
        while (columns.size() < COUNT) {
            columns.add(base.get(columns.size() % base.size()));
        }
    }

    /** From the database to the finished file, as the product does it. */
    public void export(CompletionReport report, Path file) throws IOException {
        try (var out = out(file);
                var workbook = new StreamingWorkbook()) {
            var sheet = new SheetWriter<>(workbook, new CellStyles(workbook), "Capaian", columns);
            report.stream(CompletionFilter.ALL, sheet::add);
            sheet.finish();
            workbook.write(out);
        }
    }

    /** The values of all cells, for the bare writer. */
    public List<Object[]> cells(CompletionReport report) {
        var all = new ArrayList<Object[]>();
        report.stream(
                CompletionFilter.ALL,
                row -> all.add(columns.stream()
                        .map(column -> column.value().apply(row))
                        .toArray()));
        return all;
    }

    /** The same cells from memory with nothing but the library. */
    public void bare(List<Object[]> rows, Path file) throws IOException {
        try (var out = out(file);
                var workbook = new SXSSFWorkbook(WINDOW)) {
            var styles = new CellStyles(workbook);
            var sheet = workbook.createSheet("Capaian");
            var number = 0;
            for (var values : rows) {
                var row = sheet.createRow(number++);
                for (var i = 0; i < values.length; i++) {
                    var value = values[i];
                    if (value == null) {
                        continue;
                    }
                    var cell = row.createCell(i);
                    cell.setCellStyle(styles.plain(columns.get(i).kind()));
                    switch (value) {
                        case String text -> cell.setCellValue(text);
                        case LocalDate day -> cell.setCellValue(day);
                        case Number figure -> cell.setCellValue(figure.doubleValue());
                        default -> throw new IllegalStateException(value.toString());
                    }
                }
            }
            workbook.write(out);
        }
    }

    private static BufferedOutputStream out(Path file) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
    }
}
