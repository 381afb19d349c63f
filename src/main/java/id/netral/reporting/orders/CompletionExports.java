package id.netral.reporting.orders;

import id.netral.common.RefusedException;
import id.netral.reporting.CompletionFilter;
import id.netral.reporting.ReportWords;
import id.netral.reporting.kinds.ReportOrder;
import id.netral.reporting.template.ReportTemplate;
import id.netral.security.CurrentUser;
import id.netral.security.audit.Download;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Makes completion workbooks in the background, a few at once, and gives each to the person who asked for it only. */
@Service
@PreAuthorize("hasAnyRole('SDM', 'SDM_OPD', 'PIMPINAN', 'ADMIN')")
public class CompletionExports {

    private final CompletionExporter exporter;
    private final CurrentUser currentUser;
    private final ExportQueue queue;
    private final Clock clock;
    private final ZoneId zone;

    CompletionExports(
            CompletionExporter exporter,
            CurrentUser currentUser,
            Clock clock,
            ZoneId agencyZone,
            @Value("${netral.exports.at-once:2}") int atOnce) {
        this.exporter = exporter;
        this.currentUser = currentUser;
        this.queue = new ExportQueue(atOnce);
        this.clock = clock;
        this.zone = agencyZone;
    }

    /** Begins a workbook with the rights of the signed-in user, or puts it in line. */
    public CompletionExport start(CompletionFilter filter, Locale locale) {
        return start(filter, locale, null, new ReportWords(locale).text("report.purpose.usual"));
    }

    /**
     * The same in an agency's own template, and for a purpose of the reader's own words, which goes into the download log.
     *
     * @param template null for our workbook
     * @throws RefusedException {@code download.purpose} when the purpose is too short or too long
     */
    public CompletionExport start(
            CompletionFilter filter, Locale locale, @Nullable ReportTemplate template, String purpose) {
        var wanted = new ReportOrder(filter, locale, Download.purpose(purpose));
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var export =
                new CompletionExport(currentUser.require().accountId(), "capaian-netralitas-" + today + ".xlsx", queue);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(SecurityContextHolder.getContext().getAuthentication());
        var order = new ExportOrder(wanted, template, remoteAddress());
        queue.add(export, new DelegatingSecurityContextRunnable(() -> exporter.make(export, order), context));
        return export;
    }

    /**
     * The finished file.
     *
     * @throws AccessDeniedException when somebody else asked for it
     * @throws RefusedException {@code report.export.gone} when it is not ready or already discarded
     */
    public Path file(CompletionExport export) {
        if (currentUser.require().accountId() != export.owner()) {
            throw new AccessDeniedException("somebody else's export");
        }
        var file = export.file();
        if (file == null || !Files.exists(file)) {
            throw new RefusedException("report.export.gone");
        }
        return file;
    }

    private static @Nullable String remoteAddress() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? attributes.getRequest().getRemoteAddr()
                : null;
    }
}
