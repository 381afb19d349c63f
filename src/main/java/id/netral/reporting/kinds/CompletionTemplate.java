package id.netral.reporting.kinds;

import id.netral.reporting.ReportKind;
import id.netral.reporting.ReportWords;
import id.netral.reporting.completion.CompletionReport;
import id.netral.reporting.completion.CompletionRow;
import id.netral.reporting.template.ExtraSheet;
import id.netral.reporting.template.ReportTemplate;
import id.netral.reporting.template.ReportTemplates;
import id.netral.reporting.workbook.Manifest;
import id.netral.reporting.workbook.ManifestSheet;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Writes the completion report into an agency's template. Called for a checked user. */
@Component
public class CompletionTemplate {

    private final CompletionReport report;
    private final ReportTemplates templates;
    private final ReportPress press;
    private final ZoneId zone;

    CompletionTemplate(CompletionReport report, ReportTemplates templates, ReportPress press, ZoneId agencyZone) {
        this.report = report;
        this.templates = templates;
        this.press = press;
        this.zone = agencyZone;
    }

    /**
     * Writes the workbook; the count and the rows are of one moment. Its manifest seals no cells: which of them are data and
     * which the agency's own formulas, only the template knows. The file as a whole is known again.
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Manifest write(ReportOrder order, ReportTemplate template, OutputStream out, ExportProgress progress) {
        var words = new ReportWords(order.locale());
        var overview = report.overview(order.filter());
        var rows = overview.totals().rows();
        var manifest =
                Manifest.of(press.head(ReportKind.CAPAIAN, overview.filter(), rows, order.purpose(), words), List.of());
        progress.expect(rows);
        var fields = CompletionFields.of(words);
        try (var fill = templates.<CompletionRow>fill(template, fields, rows, List.of(ManifestSheet.NAME), out)) {
            report.stream(overview.filter(), row -> {
                progress.step();
                fill.add(row);
            });
            progress.check();
            fill.finish(List.of(sheet(manifest, words)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return manifest;
    }

    private ExtraSheet sheet(Manifest manifest, ReportWords words) {
        var lines = new ManifestSheet(words, zone)
                .lines(manifest).entrySet().stream()
                        .map(line -> List.of(line.getKey(), line.getValue()))
                        .toList();
        return new ExtraSheet(ManifestSheet.NAME, lines);
    }
}
