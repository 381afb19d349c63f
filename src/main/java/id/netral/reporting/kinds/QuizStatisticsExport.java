package id.netral.reporting.kinds;

import id.netral.assessment.statistics.ArticleOverview;
import id.netral.assessment.statistics.QuizOverview;
import id.netral.assessment.statistics.QuizStatistics;
import id.netral.assessment.statistics.StatisticsFilter;
import id.netral.assessment.statistics.UnitGroup;
import id.netral.catalog.ModuleReference;
import id.netral.common.intake.Sha256;
import id.netral.reporting.ReportKind;
import id.netral.reporting.ReportWords;
import id.netral.reporting.workbook.CoverSheet;
import id.netral.reporting.workbook.ProducedFiles;
import id.netral.reporting.workbook.ReportBook;
import id.netral.reporting.workbook.ReportHead;
import id.netral.security.CurrentUser;
import id.netral.security.audit.AuditAction;
import id.netral.security.audit.AuditTrail;
import id.netral.security.audit.DownloadLog;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes a quiz's statistics as a workbook: cover, questions, articles by unit, gains. */
@Service
@PreAuthorize("hasAnyRole('PELATIH', 'PENINJAU', 'SDM', 'ADMIN')")
public class QuizStatisticsExport {

    private final QuizStatistics statistics;
    private final CurrentUser currentUser;
    private final ProducedFiles files;
    private final DownloadLog downloads;
    private final AuditTrail audit;
    private final Clock clock;
    private final ZoneId zone;
    private final String agency;

    QuizStatisticsExport(
            QuizStatistics statistics,
            CurrentUser currentUser,
            ProducedFiles files,
            DownloadLog downloads,
            AuditTrail audit,
            Clock clock,
            ZoneId agencyZone,
            @Value("${netral.agency:Pemerintah Kota Teladan}") String agency) {
        this.statistics = statistics;
        this.currentUser = currentUser;
        this.files = files;
        this.downloads = downloads;
        this.audit = audit;
        this.clock = clock;
        this.zone = agencyZone;
        this.agency = agency;
    }

    /** Name for the person's download folder: {@code statistik-kuis-aurat-politik-2026-11-22.xlsx}. */
    public String fileName(ModuleReference module) {
        return "statistik-kuis-" + module.slug() + "-" + LocalDate.ofInstant(clock.instant(), zone) + ".xlsx";
    }

    /** Writes the workbook and records that it was taken. */
    @Transactional
    public void write(ModuleReference module, boolean everyAttempt, Locale locale, OutputStream out) {
        var filter = new StatisticsFilter(module.id(), everyAttempt);
        var words = new ReportWords(locale);
        var overview = statistics.overview(filter);
        audit.record(
                AuditAction.EXPORT,
                fileName(module),
                Map.of("modul", module.title(), "percobaan", overview.attempts(), "semua", everyAttempt));
        var digest = Sha256.digest();
        try (var book = new ReportBook(words)) {
            var head = head(module, everyAttempt, overview, words);
            book.cover(cover(head, overview, words));
            items(overview, words, book);
            losses(statistics.articles(filter), words, book);
            gains(filter, words, book);
            var manifest = book.write(head, new DigestOutputStream(out, digest));
            var bytes = Sha256.hex(digest);
            files.keep(manifest, bytes);
            downloads.record(manifest.download(words.text(manifest.kind().key()), bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ReportHead head(ModuleReference module, boolean everyAttempt, QuizOverview overview, ReportWords words) {
        var filter = new LinkedHashMap<String, String>();
        filter.put(words.text("stats.module"), module.title());
        filter.put(words.text("stats.attempts.counted"), words.text(everyAttempt ? "stats.every" : "stats.first"));
        return new ReportHead(
                ReportKind.STATISTIK_KUIS,
                filter,
                null,
                clock.instant(),
                zone,
                currentUser.require().displayName(),
                words.text("report.purpose.quiz"),
                overview.items().size());
    }

    private CoverSheet cover(ReportHead head, QuizOverview overview, ReportWords words) {
        return new CoverSheet(words, agency, "stats.cover.title", "stats.cover.note")
                .head(head)
                .count("stats.tile.attempts", overview.attempts())
                .count("stats.tile.people", overview.people())
                .fact("stats.tile.pass-rate", words.percent(overview.passRate()))
                .fact("stats.tile.mean", words.number(overview.meanPercent()))
                .fact("stats.tile.alpha", words.number(overview.alpha()));
    }

    private static void items(QuizOverview overview, ReportWords words, ReportBook book) {
        var sheet = book.table(words.text("stats.sheet.items"), QuizStatisticsColumns.items(words));
        overview.items().forEach(sheet::add);
        sheet.finish();
    }

    private static void losses(ArticleOverview overview, ReportWords words, ReportBook book) {
        var sheet = book.table(words.text("stats.sheet.articles"), QuizStatisticsColumns.losses(words));
        for (var loss : overview.articles()) {
            sheet.add(new QuizStatisticsColumns.LossLine(loss.article(), words.text("stats.unit.all"), loss.all()));
            loss.byUnit()
                    .forEach((unit, figures) ->
                            sheet.add(new QuizStatisticsColumns.LossLine(loss.article(), name(unit, words), figures)));
        }
        sheet.finish();
    }

    private void gains(StatisticsFilter filter, ReportWords words, ReportBook book) {
        var sheet = book.table(words.text("stats.sheet.gains"), QuizStatisticsColumns.gains(words));
        statistics.gains(filter).forEach(sheet::add);
        sheet.finish();
    }

    private static String name(UnitGroup unit, ReportWords words) {
        return unit.merged() ? words.text("stats.unit.small") : unit.name();
    }
}
