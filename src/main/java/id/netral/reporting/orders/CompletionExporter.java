package id.netral.reporting.orders;

import id.netral.common.Formats;
import id.netral.common.intake.Sha256;
import id.netral.reporting.ReportWords;
import id.netral.reporting.completion.CompletionReport;
import id.netral.reporting.kinds.CompletionTemplate;
import id.netral.reporting.kinds.CompletionWorkbook;
import id.netral.reporting.kinds.FilterWords;
import id.netral.reporting.workbook.Manifest;
import id.netral.reporting.workbook.ProducedFiles;
import id.netral.security.audit.AuditAction;
import id.netral.security.audit.AuditTrail;
import id.netral.security.audit.DownloadLog;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.apache.poi.util.TempFile;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Carries one export out on the thread that has its user's rights: file, audit trail, and nothing left of a failure. */
@Component
class CompletionExporter {

    private static final Logger LOG = LoggerFactory.getLogger(CompletionExporter.class);
    private static final int BUFFER = 1 << 16;

    private final CompletionWorkbook workbook;
    private final CompletionTemplate template;
    private final CompletionReport report;
    private final ExportFolder folder;
    private final ProducedFiles files;
    private final DownloadLog downloads;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;

    CompletionExporter(
            CompletionWorkbook workbook,
            CompletionTemplate template,
            CompletionReport report,
            ExportFolder folder,
            ProducedFiles files,
            DownloadLog downloads,
            AuditTrail audit,
            TransactionTemplate transaction) {
        this.workbook = workbook;
        this.template = template;
        this.report = report;
        this.folder = folder;
        this.files = files;
        this.downloads = downloads;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** Ends in one of the states that are over; never throws. */
    void make(CompletionExport export, ExportOrder order) {
        Path place = null;
        try {
            place = folder.create();
            var file = place.resolve("capaian.xlsx");
            keep(export, order, write(export, order, place, file), file);
            export.ready(place, file, Files.size(file));
        } catch (CancellationException e) {
            end(export, place, FileState.CANCELLED);
        } catch (IOException | RuntimeException e) {
            LOG.error("Ekspor capaian gagal", e);
            end(export, place, FileState.FAILED);
        }
    }

    private Manifest write(CompletionExport export, ExportOrder order, Path place, Path file) {
        return TempFile.withStrategy(ExportFolder.beside(place), () -> {
            try (var out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER)) {
                return order.template() == null
                        ? workbook.write(order.report(), out, export.progress())
                        : template.write(order.report(), order.template(), out, export.progress());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Before the file is offered: no export without its entries. */
    private void keep(CompletionExport export, ExportOrder order, Manifest manifest, Path file) throws IOException {
        var bytes = Sha256.of(file);
        Map<String, Object> detail = new LinkedHashMap<>(new FilterWords(report, new ReportWords(Formats.INDONESIAN))
                .of(order.report().filter()));
        detail.put("baris", manifest.rows());
        detail.put("berkas", manifest.id().toString());
        if (order.template() != null) {
            detail.put("templat", order.template().name());
            detail.put("versi templat", order.template().id());
        }
        if (order.address() != null) {
            detail.put("alamat", order.address());
        }
        transaction.executeWithoutResult(status -> {
            files.keep(manifest, bytes);
            downloads.record(manifest.download(export.fileName(), bytes));
            audit.record(AuditAction.EXPORT, export.fileName(), detail);
        });
    }

    private static void end(CompletionExport export, @Nullable Path place, FileState state) {
        if (place != null) {
            ExportFolder.erase(place);
        }
        export.over(state);
    }
}
