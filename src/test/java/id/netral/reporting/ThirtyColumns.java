package id.netral.reporting;

import id.netral.reporting.completion.CompletionReport;
import id.netral.reporting.completion.CompletionRow;
import id.netral.reporting.kinds.CompletionColumns;
import id.netral.reporting.kinds.CompletionFields;
import id.netral.reporting.template.ReportTemplate;
import id.netral.reporting.template.ReportTemplates;
import id.netral.reporting.template.TemplateField;
import id.netral.reporting.template.TemplateMapping;
import id.netral.reporting.template.TemplatedReport;
import id.netral.reporting.workbook.CellStyles;
import id.netral.reporting.workbook.Column;
import id.netral.reporting.workbook.SheetWriter;
import id.netral.reporting.workbook.StreamingWorkbook;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

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

    /** From the database into an agency's template, as the product does it. */
    public void template(CompletionReport report, ReportTemplates templates, ReportTemplate template, Path file)
            throws IOException {
        var rows = report.overview(CompletionFilter.ALL).totals().rows();
        var fields = CompletionFields.of(new ReportWords(Locale.of("id")));
        try (var out = out(file);
                var fill = templates.<CompletionRow>fill(template, fields, rows, List.of(), out)) {
            report.stream(CompletionFilter.ALL, fill::add);
            fill.finish(List.of());
        }
    }

    /** A template with letterhead, formatted row, totals and signature, stored as HR would. */
    public ReportTemplate storedTemplate(ReportTemplates templates, Path file) throws IOException {
        var keys = templates.fields(TemplatedReport.COMPLETION, Locale.of("id")).stream()
                .map(TemplateField::key)
                .toList();
        try (var workbook = new XSSFWorkbook();
                var out = out(file)) {
            var styles = new CellStyles(workbook);
            var sheet = workbook.createSheet("Capaian");
            sheet.createRow(0).createCell(0).setCellValue("PEMERINTAH KOTA TELADAN");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, COUNT - 1));
            var header = sheet.createRow(2);
            var row = sheet.createRow(3);
            for (var i = 0; i < COUNT; i++) {
                header.createCell(i).setCellValue(columns.get(i).header());
                header.getCell(i).setCellStyle(styles.columnHeader());
                row.createCell(i).setCellStyle(styles.plain(columns.get(i).kind()));
            }
            var total = sheet.createRow(4);
            total.createCell(0).setCellValue("Jumlah");
            total.createCell(11).setCellFormula("SUM(L4:L4)");
            sheet.createRow(7).createCell(COUNT - 3).setCellValue("Kepala BKPSDM");
            workbook.write(out);
        }
        var draft = templates.read(TemplatedReport.COMPLETION, file, "bench.xlsx");
        var mapping = new TreeMap<Integer, String>();
        for (var i = 0; i < COUNT; i++) {
            mapping.put(i, keys.get(i % keys.size()));
        }
        var preview = draft.preview();
        return templates.save(
                draft,
                "Bench",
                new TemplateMapping(preview.sheet(), preview.headerFirst(), preview.headerLast(), mapping));
    }

    /** The same cells from memory with nothing but the streaming library. */
    public void bare(List<Object[]> rows, Path file) throws IOException {
        try (var out = out(file);
                var workbook = new SXSSFWorkbook(WINDOW)) {
            fill(workbook, rows);
            workbook.write(out);
        }
    }

    /** The same cells from memory with the library that keeps the whole workbook there. */
    public void inMemory(List<Object[]> rows, Path file) throws IOException {
        try (var out = out(file);
                var workbook = new XSSFWorkbook()) {
            fill(workbook, rows);
            workbook.write(out);
        }
    }

    private void fill(Workbook workbook, List<Object[]> rows) {
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
    }

    /** The same cells from memory with another library. */
    public void fastExcel(List<Object[]> rows, Path file) throws IOException {
        try (var out = out(file);
                var workbook = new org.dhatim.fastexcel.Workbook(out, "Netral", null)) {
            var sheet = workbook.newWorksheet("Capaian");
            for (var number = 0; number < rows.size(); number++) {
                var values = rows.get(number);
                for (var i = 0; i < values.length; i++) {
                    switch (values[i]) {
                        case String text -> sheet.value(number, i, text);
                        case LocalDate day -> sheet.value(number, i, day);
                        case Number figure -> sheet.value(number, i, figure);
                        case null, default -> {}
                    }
                }
            }
            for (var i = 0; i < COUNT; i++) {
                sheet.range(0, i, Math.max(0, rows.size() - 1), i)
                        .style()
                        .format(columns.get(i).kind().format())
                        .set();
            }
        }
    }

    private static BufferedOutputStream out(Path file) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
    }
}
