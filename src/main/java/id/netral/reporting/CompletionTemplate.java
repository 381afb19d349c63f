package id.netral.reporting;

import id.netral.reporting.template.ReportTemplate;
import id.netral.reporting.template.ReportTemplates;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Writes the completion report into an agency's template. Called by {@link CompletionExports} for a checked user. */
@Component
class CompletionTemplate {

    private final CompletionReport report;
    private final ReportTemplates templates;

    CompletionTemplate(CompletionReport report, ReportTemplates templates) {
        this.report = report;
        this.templates = templates;
    }

    /**
     * Writes the workbook; the count and the rows are of one moment.
     *
     * @return number of rows
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public long write(
            CompletionFilter filter,
            Locale locale,
            ReportTemplate template,
            OutputStream out,
            ExportProgress progress) {
        var rows = report.overview(filter).totals().rows();
        progress.expect(rows);
        var fields = CompletionFields.of(new ReportWords(locale));
        try (var fill = templates.<CompletionRow>fill(template, fields, rows, List.of(), out)) {
            report.stream(filter, row -> {
                progress.step();
                fill.add(row);
            });
            progress.check();
            fill.finish(List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }
}
