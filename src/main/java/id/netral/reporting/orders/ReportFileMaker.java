package id.netral.reporting.orders;

import id.netral.media.MediaHash;
import id.netral.reporting.ReportKind;
import id.netral.reporting.kinds.ExportProgress;
import id.netral.reporting.kinds.ReportWriter;
import id.netral.reporting.workbook.Manifest;
import id.netral.reporting.workbook.ProducedFiles;
import id.netral.security.AccountId;
import id.netral.security.SignedInUser;
import id.netral.security.SystemSession;
import id.netral.security.account.AccountUsers;
import id.netral.security.audit.AuditAction;
import id.netral.security.audit.AuditTrail;
import id.netral.security.audit.DownloadLog;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.util.TempFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes one ordered workbook with the rights its owner has at that moment. */
@Component
class ReportFileMaker {

    private static final Logger LOG = LoggerFactory.getLogger(ReportFileMaker.class);
    private static final int BUFFER = 1 << 16;

    private final Map<ReportKind, ReportWriter> writers;
    private final ReportFileRepository files;
    private final ReportShelf shelf;
    private final ExportFolder folder;
    private final ProducedFiles produced;
    private final DownloadLog downloads;
    private final ScheduledReportMail mail;
    private final AccountUsers users;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ReportFileMaker(
            List<ReportWriter> writers,
            ReportFileRepository files,
            ReportShelf shelf,
            ExportFolder folder,
            ProducedFiles produced,
            DownloadLog downloads,
            ScheduledReportMail mail,
            AccountUsers users,
            AuditTrail audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.writers = writers.stream().collect(Collectors.toMap(ReportWriter::kind, Function.identity()));
        this.files = files;
        this.shelf = shelf;
        this.folder = folder;
        this.produced = produced;
        this.downloads = downloads;
        this.mail = mail;
        this.users = users;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Whether there is a workbook of the kind to be ordered. */
    boolean makes(ReportKind kind) {
        return writers.containsKey(kind);
    }

    /** Ends in one of the states that are over; throws nothing. */
    void make(long id) {
        var order = files.findById(id).map(ReportFileEntity::order).orElse(null);
        if (order == null || files.begin(id) == 0) {
            return; // erased or cancelled while it waited
        }
        try {
            var owner = users.active(new AccountId(order.owner())).orElseThrow();
            SystemSession.as(owner, () -> {
                write(order, owner);
                return true;
            });
        } catch (CancellationException e) {
            files.end(id, FileState.CANCELLED, clock.instant());
        } catch (RuntimeException e) {
            LOG.error("Laporan {} gagal dibuat", id, e);
            files.end(id, FileState.FAILED, clock.instant());
        }
    }

    private void write(FileOrder order, SignedInUser owner) {
        Path place = null;
        try {
            place = folder.create();
            var file = place.resolve("laporan.xlsx");
            var manifest = print(order, place, file);
            keep(order, owner, manifest, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (place != null) {
                ExportFolder.erase(place);
            }
        }
    }

    private void keep(FileOrder order, SignedInUser owner, Manifest manifest, Path file) throws IOException {
        var content = shelf.keep(order.id(), file);
        var ready = false;
        try {
            ready = Boolean.TRUE.equals(transaction.execute(status -> record(order, owner, manifest, file, content)));
        } finally {
            if (!ready) {
                shelf.erase(content); // nobody will ask for it
            }
        }
    }

    /** False when it has been cancelled meanwhile. */
    private boolean record(FileOrder order, SignedInUser owner, Manifest manifest, Path file, MediaHash content) {
        try {
            if (files.ready(order.id(), manifest.rows(), Files.size(file), content.hex(), clock.instant()) == 0) {
                return false;
            }
            produced.keep(manifest, content.hex());
            downloads.record(manifest.download(order.fileName(), content.hex()));
            if (order.schedule() != null) {
                mail.send(order, owner, file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var detail = Map.<String, Object>of(
                "baris", manifest.rows(), "berkas", manifest.id().toString(), "pemilik", owner.displayName());
        audit.record(AuditAction.EXPORT, order.fileName(), detail);
        return true;
    }

    private Manifest print(FileOrder order, Path place, Path file) {
        var writer = Objects.requireNonNull(writers.get(order.kind()));
        var progress = new ExportProgress(new ProgressNotes(order.id(), files));
        return TempFile.withStrategy(ExportFolder.beside(place), () -> {
            try (var out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER)) {
                return writer.write(order.report(), out, progress);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
