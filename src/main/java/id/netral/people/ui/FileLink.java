package id.netral.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadHandler;
import id.netral.people.Texts;
import java.io.IOException;
import java.io.OutputStream;

/** A link that downloads an {@code .xlsx} made at that moment. */
public final class FileLink extends Composite<Anchor> {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Writes the workbook. */
    public interface Source {
        void write(OutputStream out, Texts texts) throws IOException;
    }

    public FileLink(String text, String fileName, Source source) {
        var locale = getLocale();
        Component self = this;
        DownloadHandler handler = event -> {
            event.setFileName(fileName);
            event.setContentType(XLSX);
            source.write(event.getOutputStream(), (key, arguments) -> self.getTranslation(locale, key, arguments));
        };
        getContent().addClassName("file-link");
        getContent().setHref(handler);
        getContent().getElement().setAttribute("download", fileName);
        getContent().add(VaadinIcon.DOWNLOAD.create(), new Span(text));
    }
}
