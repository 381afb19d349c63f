package id.netral.reporting.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import id.netral.common.RefusedException;
import id.netral.reporting.orders.CompletionExport;
import id.netral.reporting.orders.CompletionExports;
import java.io.IOException;
import java.nio.file.Files;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

/** Sends a finished workbook; rights are checked again at that moment. */
final class ExportDownload {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int FORBIDDEN = 403;
    private static final int GONE = 410;

    private final CompletionExports exports;

    ExportDownload(CompletionExports exports) {
        this.exports = exports;
    }

    DownloadHandler of(CompletionExport export) {
        return event -> send(export, event);
    }

    private void send(CompletionExport export, DownloadEvent event) throws IOException {
        try {
            var file = exports.file(export);
            event.setFileName(export.fileName());
            event.setContentType(XLSX);
            event.setContentLength(Files.size(file));
            Files.copy(file, event.getOutputStream());
        } catch (AccessDeniedException | AuthenticationCredentialsNotFoundException e) {
            event.getResponse().setStatus(FORBIDDEN);
        } catch (RefusedException e) {
            event.getResponse().setStatus(GONE);
        }
    }
}
