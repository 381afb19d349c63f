package id.netral.reporting;

import id.netral.people.UnitId;
import id.netral.people.UnitReference;
import id.netral.security.CurrentUser;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Writes the completion workbook: cover, rows, recap by unit. Called by {@link CompletionExports} for a checked user. */
@Component
class CompletionWorkbook implements ReportWriter {

    private final CompletionReport report;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final ZoneId zone;
    private final String agency;

    CompletionWorkbook(
            CompletionReport report,
            CurrentUser currentUser,
            Clock clock,
            ZoneId agencyZone,
            @Value("${netral.agency:Pemerintah Kota Teladan}") String agency) {
        this.report = report;
        this.currentUser = currentUser;
        this.clock = clock;
        this.zone = agencyZone;
        this.agency = agency;
    }

    @Override
    public ReportKind kind() {
        return ReportKind.CAPAIAN;
    }

    /** Counts and rows are of one moment, so cover, rows, recap and manifest agree. */
    @Override
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Manifest write(CompletionFilter filter, Locale locale, OutputStream out, ExportProgress progress) {
        var words = new ReportWords(locale);
        var overview = report.overview(filter);
        progress.expect(overview.totals().rows());
        try (var book = new ReportBook(words)) {
            var head = head(overview, words);
            book.cover(cover(head, overview, words));
            rows(overview.filter(), words, book, progress);
            recap(overview, words, book);
            progress.check();
            return book.write(head, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ReportHead head(CompletionOverview overview, ReportWords words) {
        return new ReportHead(
                ReportKind.CAPAIAN,
                new FilterWords(report, words).of(overview.filter()),
                Objects.requireNonNull(overview.filter().asOf()),
                clock.instant(),
                zone,
                currentUser.require().displayName(),
                overview.totals().rows());
    }

    private CoverSheet cover(ReportHead head, CompletionOverview overview, ReportWords words) {
        return new CoverSheet(words, agency)
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
