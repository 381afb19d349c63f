package id.netral.reporting;

import id.netral.people.UnitId;
import id.netral.people.UnitReference;
import id.netral.security.CurrentUser;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Writes the completion workbook: cover, rows, recap by unit. Called by {@link CompletionExports} for a checked user. */
@Component
class CompletionWorkbook {

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

    /**
     * Writes the workbook; counts and rows are of one moment, so cover, rows and recap agree.
     *
     * @return number of rows
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public long write(CompletionFilter filter, Locale locale, OutputStream out, ExportProgress progress) {
        var words = new ReportWords(locale);
        var overview = report.overview(filter);
        progress.expect(overview.totals().rows());
        try (var workbook = new StreamingWorkbook()) {
            var styles = new CellStyles(workbook);
            cover(overview, words).write(workbook, styles);
            rows(overview.filter(), words, workbook, styles, progress);
            recap(overview, words, workbook, styles);
            progress.check();
            workbook.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return overview.totals().rows();
    }

    private CoverSheet cover(CompletionOverview overview, ReportWords words) {
        return new CoverSheet(words, agency)
                .facts(new FilterWords(report, words).of(overview.filter()))
                .fact("report.cover.as-of", words.dateTime(moment(overview), zone))
                .fact("report.cover.by", currentUser.require().displayName())
                .fact("report.cover.at", words.dateTime(clock.instant(), zone))
                .count("report.cover.rows", overview.totals().rows())
                .count("report.number.people", overview.totals().people());
    }

    private static Instant moment(CompletionOverview overview) {
        return Objects.requireNonNull(overview.filter().asOf());
    }

    private void rows(
            CompletionFilter filter,
            ReportWords words,
            SXSSFWorkbook workbook,
            CellStyles styles,
            ExportProgress progress) {
        var sheet = new SheetWriter<>(workbook, styles, words.text("report.sheet.rows"), CompletionColumns.rows(words));
        report.stream(filter, row -> {
            progress.step();
            sheet.add(row);
        });
        sheet.finish();
    }

    private static void recap(
            CompletionOverview overview, ReportWords words, SXSSFWorkbook workbook, CellStyles styles) {
        var shares = !overview.filter().hidesStates();
        var sheet = new SheetWriter<>(
                workbook, styles, words.text("report.sheet.recap"), CompletionColumns.recap(words, shares));
        overview.units().forEach(sheet::add);
        sheet.addTotal(new UnitRecap(new UnitReference(new UnitId(0), words.text("report.total")), overview.totals()));
    }
}
