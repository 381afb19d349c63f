package id.netral.reporting.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import id.netral.common.RefusedException;
import id.netral.reporting.orders.ReportFile;
import id.netral.reporting.orders.ReportFiles;
import java.io.IOException;
import java.io.Serial;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

/** Sends a workbook; rights are checked again at that moment. */
public final class ReportFileDownload implements DownloadHandler {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int FORBIDDEN = 403;
    private static final int GONE = 410;

    private final transient ReportFiles files;
    private final long id;
    private final String fileName;

    /** Of a finished one. */
    public ReportFileDownload(ReportFiles files, ReportFile file) {
        this.files = files;
        this.id = file.id();
        this.fileName = file.fileName();
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        try {
            var content = files.open(id);
            try (var bytes = content.bytes()) {
                event.setFileName(fileName);
                event.setContentType(XLSX);
                event.setContentLength(content.size());
                bytes.transferTo(event.getOutputStream());
            }
        } catch (AccessDeniedException | AuthenticationCredentialsNotFoundException e) {
            event.getResponse().setStatus(FORBIDDEN);
        } catch (RefusedException e) {
            event.getResponse().setStatus(GONE);
        }
    }
}
