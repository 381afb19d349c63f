package id.netral.reporting.kinds;

import id.netral.people.UnitId;
import id.netral.people.UnitReference;
import id.netral.reporting.CompletionFilter;
import id.netral.reporting.ReportKind;
import id.netral.reporting.ReportWords;
import id.netral.reporting.completion.CompletionOverview;
import id.netral.reporting.completion.CompletionReport;
import id.netral.reporting.completion.UnitRecap;
import id.netral.reporting.workbook.CoverSheet;
import id.netral.reporting.workbook.Manifest;
import id.netral.reporting.workbook.ReportBook;
import id.netral.reporting.workbook.ReportHead;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Writes the completion workbook: cover, rows, recap by unit. Called for a checked user. */
@Component
public class CompletionWorkbook implements ReportWriter {

    private final CompletionReport report;
    private final ReportPress press;

    CompletionWorkbook(CompletionReport report, ReportPress press) {
        this.report = report;
        this.press = press;
    }

    @Override
    public ReportKind kind() {
        return ReportKind.CAPAIAN;
    }

    /** Counts and rows are of one moment, so cover, rows, recap and manifest agree. */
    @Override
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Manifest write(ReportOrder order, OutputStream out, ExportProgress progress) {
        var words = new ReportWords(order.locale());
        var overview = report.overview(order.filter());
        progress.expect(overview.totals().rows());
        try (var book = new ReportBook(words)) {
            var head = press.head(kind(), overview.filter(), overview.totals().rows(), order.purpose(), words);
            book.cover(cover(head, overview, words));
            rows(overview.filter(), words, book, progress);
            recap(overview, words, book);
            progress.check();
            return book.write(head, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CoverSheet cover(ReportHead head, CompletionOverview overview, ReportWords words) {
        return new CoverSheet(words, press.agency())
                .head(head)
                .count("report.number.people", overview.totals().people());
    }

    private void rows(CompletionFilter filter, ReportWords words, ReportBook book, ExportProgress progress) {
        var sheet = book.table(words.text("report.sheet.rows"), CompletionColumns.rows(words));
        report.stream(filter, row -> {
            progress.step();
            sheet.add(row);
        });
        sheet.finish();
    }

    private static void recap(CompletionOverview overview, ReportWords words, ReportBook book) {
        var shares = !overview.filter().hidesStates();
        var sheet = book.table(words.text("report.sheet.recap"), CompletionColumns.recap(words, shares));
        overview.units().forEach(sheet::add);
        sheet.addTotal(new UnitRecap(new UnitReference(new UnitId(0), words.text("report.total")), overview.totals()));
    }
}
