package id.netral.reporting.orders;

import id.netral.common.Formats;
import id.netral.media.MediaHash;
import id.netral.reporting.ReportWords;
import id.netral.reporting.completion.CompletionReport;
import id.netral.reporting.kinds.FilterWords;
import id.netral.reporting.template.ReportTemplate;
import id.netral.reporting.workbook.Manifest;
import id.netral.reporting.workbook.ProducedFiles;
import id.netral.security.SignedInUser;
import id.netral.security.audit.AuditAction;
import id.netral.security.audit.AuditTrail;
import id.netral.security.audit.DownloadLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts a finished workbook where its owner gets it, and all there is to note of it with it: no workbook without its entries. */
@Component
class ReportFiling {

    private final ReportFileRepository files;
    private final ReportShelf shelf;
    private final ProducedFiles produced;
    private final DownloadLog downloads;
    private final ScheduledReportMail mail;
    private final CompletionReport report;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ReportFiling(
            ReportFileRepository files,
            ReportShelf shelf,
            ProducedFiles produced,
            DownloadLog downloads,
            ScheduledReportMail mail,
            CompletionReport report,
            AuditTrail audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.files = files;
        this.shelf = shelf;
        this.produced = produced;
        this.downloads = downloads;
        this.mail = mail;
        this.report = report;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** A workbook as it was made. */
    record Made(
            FileOrder order, SignedInUser owner, @Nullable ReportTemplate template, Manifest manifest, Path file) {}

    /** Keeps it, unless it has been cancelled meanwhile. */
    void keep(Made made) throws IOException {
        var content = shelf.keep(made.order().id(), made.file());
        var kept = false;
        try {
            kept = Boolean.TRUE.equals(transaction.execute(status -> record(made, content)));
        } finally {
            if (!kept) {
                shelf.erase(content); // nobody will ask for it
            }
        }
    }

    private boolean record(Made made, MediaHash content) {
        var order = made.order();
        var manifest = made.manifest();
        try {
            if (files.ready(order.id(), manifest.rows(), Files.size(made.file()), content.hex(), clock.instant())
                    == 0) {
                return false;
            }
            produced.keep(manifest, content.hex());
            downloads.record(manifest.download(order.fileName(), content.hex()));
            if (order.schedule() != null) {
                mail.send(order, made.owner(), made.file());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        audit.recordFrom(order.address(), AuditAction.EXPORT, order.fileName(), detail(made));
        return true;
    }

    private Map<String, Object> detail(Made made) {
        Map<String, Object> detail = new LinkedHashMap<>(new FilterWords(report, new ReportWords(Formats.INDONESIAN))
                .of(made.order().report().filter()));
        detail.put("baris", made.manifest().rows());
        detail.put("berkas", made.manifest().id().toString());
        detail.put("pemilik", made.owner().displayName());
        var template = made.template();
        if (template != null) {
            detail.put("templat", template.name());
            detail.put("versi templat", template.id());
        }
        return detail;
    }
}
