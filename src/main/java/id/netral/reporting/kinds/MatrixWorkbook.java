package id.netral.reporting.kinds;

import id.netral.catalog.Catalog;
import id.netral.reporting.CompletionFilter;
import id.netral.reporting.CompletionState;
import id.netral.reporting.ReportAccess;
import id.netral.reporting.ReportKind;
import id.netral.reporting.ReportWords;
import id.netral.reporting.completion.CompletionReport;
import id.netral.reporting.completion.CompletionRow;
import id.netral.reporting.workbook.CellKind;
import id.netral.reporting.workbook.Column;
import id.netral.reporting.workbook.Manifest;
import id.netral.reporting.workbook.SheetWriter;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** One row a person, the modules beside each other. */
@Component
class MatrixWorkbook implements ReportWriter {

    private final CompletionReport report;
    private final ReportPress press;
    private final ReportAccess access;
    private final Catalog catalog;

    MatrixWorkbook(CompletionReport report, ReportPress press, ReportAccess access, Catalog catalog) {
        this.report = report;
        this.press = press;
        this.access = access;
        this.catalog = catalog;
    }

    /** A person with the rows by module. */
    private record Person(CompletionRow first, Map<Long, CompletionRow> modules) {

        long done() {
            return modules.values().stream()
                    .filter(row -> row.state() == CompletionState.SELESAI)
                    .count();
        }
    }

    @Override
    public ReportKind kind() {
        return ReportKind.MATRIKS;
    }

    @Override
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Manifest write(ReportOrder order, OutputStream out, ExportProgress progress) {
        var filter = press.resolve(order.filter());
        var totals = report.overview(filter).totals();
        progress.expect(totals.rows());
        return press.print(kind(), order, filter, totals.people(), out, (book, words) -> {
            var table = book.table(words.text("report.sheet.matrix"), columns(filter, words));
            stream(filter, progress, table);
            table.finish();
            progress.check();
        });
    }

    /** Rows of one person follow each other. */
    private void stream(CompletionFilter filter, ExportProgress progress, SheetWriter<Person> table) {
        var open = new ArrayList<Person>(1);
        report.stream(filter, row -> {
            progress.step();
            if (open.isEmpty() || !open.getFirst().first().employee().equals(row.employee())) {
                open.forEach(table::add);
                open.clear();
                open.add(new Person(row, new HashMap<>()));
            }
            open.getFirst().modules().put(row.module().value(), row);
        });
        open.forEach(table::add);
    }

    private List<Column<Person>> columns(CompletionFilter filter, ReportWords words) {
        var columns = new ArrayList<Column<Person>>();
        columns.add(Column.text(words.text("report.column.nip"), 21, person -> CompletionColumns.nip(person.first())));
        columns.add(Column.text(
                words.text("report.column.name"), 34, person -> person.first().name()));
        columns.add(Column.text(
                words.text("report.column.rank"), 11, person -> person.first().rankCode()));
        columns.add(Column.text(
                words.text("report.column.unit"), 36, person -> person.first().unit()));
        columns.add(Column.number(
                words.text("report.number.rows"),
                12,
                CellKind.WHOLE,
                person -> person.modules().size()));
        columns.add(Column.number(words.text("report.state.selesai"), 12, CellKind.WHOLE, Person::done));
        titles(filter).forEach((id, title) -> columns.add(Column.text(title, 30, cell(id, words))));
        return columns;
    }

    private static Function<Person, @Nullable String> cell(long module, ReportWords words) {
        return person -> {
            var row = person.modules().get(module);
            return row == null ? null : text(row, words);
        };
    }

    /** {@code Selesai · 2026-11-10 · 87,5}. */
    private static String text(CompletionRow row, ReportWords words) {
        var text = new StringBuilder(words.text(row.state().key()));
        if (row.completedOn() != null) {
            text.append(" · ").append(row.completedOn());
        }
        if (row.score() != null) {
            text.append(" · ").append(words.number(row.score().doubleValue()));
        }
        if (row.late()) {
            text.append(" · ").append(words.text("report.late"));
        }
        return text.toString();
    }

    /** Modules published by then, by title. */
    private Map<Long, String> titles(CompletionFilter filter) {
        var titles = new LinkedHashMap<Long, String>();
        catalog.publishedBy(access.moment(filter.asOf()).at()).stream()
                .filter(module -> filter.module() == null || filter.module().equals(module.id()))
                .forEach(module -> titles.put(module.id().value(), module.title()));
        return titles;
    }
}
