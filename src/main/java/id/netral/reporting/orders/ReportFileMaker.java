package id.netral.reporting.orders;

import id.netral.common.RefusedException;
import id.netral.reporting.kinds.ExportProgress;
import id.netral.reporting.kinds.ReportPrinter;
import id.netral.reporting.template.ReportTemplate;
import id.netral.reporting.template.ReportTemplates;
import id.netral.reporting.workbook.Manifest;
import id.netral.security.AccountId;
import id.netral.security.SignedInUser;
import id.netral.security.SystemSession;
import id.netral.security.account.AccountUsers;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CancellationException;
import org.apache.poi.util.TempFile;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Makes one ordered workbook with the rights its owner has at that moment. */
@Component
class ReportFileMaker {

    private static final Logger LOG = LoggerFactory.getLogger(ReportFileMaker.class);
    private static final int BUFFER = 1 << 16;

    private final ReportPrinter printer;
    private final ReportTemplates templates;
    private final ReportFileRepository files;
    private final ReportFiling filing;
    private final ExportFolder folder;
    private final AccountUsers users;
    private final Clock clock;

    ReportFileMaker(
            ReportPrinter printer,
            ReportTemplates templates,
            ReportFileRepository files,
            ReportFiling filing,
            ExportFolder folder,
            AccountUsers users,
            Clock clock) {
        this.printer = printer;
        this.templates = templates;
        this.files = files;
        this.filing = filing;
        this.folder = folder;
        this.users = users;
        this.clock = clock;
    }

    /** Ends in one of the states that are over; throws nothing. */
    void make(long id) {
        var order = files.findById(id).map(ReportFileEntity::order).orElse(null);
        if (order != null && files.begin(id) > 0) { // neither erased nor cancelled while it waited
            make(order);
        }
        files.stopped(id, clock.instant());
    }

    private void make(FileOrder order) {
        try {
            var owner = users.active(new AccountId(order.owner()))
                    .orElseThrow(() -> new AccessDeniedException("no active account " + order.owner()));
            SystemSession.as(owner, () -> {
                write(order, owner);
                return true;
            });
        } catch (CancellationException e) {
            LOG.debug("Laporan {} dibatalkan", order.id());
        } catch (AccessDeniedException
                | RefusedException e) { // the right has gone since, or it is too large to be kept
            LOG.warn("Laporan {} tidak dibuat: {}", order.id(), e.toString());
            files.fail(order.id(), clock.instant());
        } catch (RuntimeException e) {
            LOG.error("Laporan {} gagal dibuat", order.id(), e);
            files.fail(order.id(), clock.instant());
        }
    }

    private void write(FileOrder order, SignedInUser owner) {
        Path place = null;
        try {
            place = folder.create();
            var file = place.resolve("laporan.xlsx");
            var template = order.template() == null ? null : templates.version(order.template());
            var manifest = print(order, template, place, file);
            filing.keep(new ReportFiling.Made(order, owner, template, manifest, file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (place != null) {
                ExportFolder.erase(place);
            }
        }
    }

    private Manifest print(FileOrder order, @Nullable ReportTemplate template, Path place, Path file) {
        var progress = new ExportProgress(new ProgressNotes(order.id(), files));
        return TempFile.withStrategy(ExportFolder.beside(place), () -> {
            try (var out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER)) {
                return printer.print(order.kind(), template, order.report(), out, progress);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
