package id.netral.reporting.ui.statistics;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadEvent;
import id.netral.catalog.ModuleReference;
import id.netral.reporting.kinds.QuizStatisticsExport;
import java.io.IOException;
import java.io.Serial;
import java.util.Locale;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

/** The link to the workbook; rights are checked again when it is followed. */
final class StatisticsDownload extends Composite<Anchor> {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int FORBIDDEN = 403;

    StatisticsDownload(QuizStatisticsExport export, ModuleReference module, boolean every) {
        var locale = getLocale();
        getContent().setHref(event -> send(export, module, every, locale, event), AttachmentType.DOWNLOAD);
        var icon = VaadinIcon.DOWNLOAD_ALT.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        getContent().add(icon, new Span(getTranslation("report.export")));
        getContent().addClassName("stats-download");
    }

    private static void send(
            QuizStatisticsExport export, ModuleReference module, boolean every, Locale locale, DownloadEvent event)
            throws IOException {
        try {
            event.setFileName(export.fileName(module));
            event.setContentType(XLSX);
            export.write(module, every, locale, event.getOutputStream());
        } catch (AccessDeniedException | AuthenticationCredentialsNotFoundException e) {
            event.getResponse().setStatus(FORBIDDEN);
        }
    }
}
