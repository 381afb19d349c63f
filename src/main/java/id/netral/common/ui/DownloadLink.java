package id.netral.common.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;

/** A link that downloads a file made at that moment. */
public final class DownloadLink extends Composite<Anchor> {

    /** Writes the file. */
    @FunctionalInterface
    public interface Source {
        void write(OutputStream out) throws IOException;
    }

    /** Has an icon before the text. */
    public DownloadLink(String text, String fileName, String contentType, Source source) {
        getContent().addClassName("file-link");
        getContent().add(VaadinIcon.DOWNLOAD.create(), new Span(text));
        to(fileName, contentType, source);
    }

    /** Lets the link download something else. */
    public void to(String fileName, String contentType, Source source) {
        DownloadHandler handler = event -> {
            event.setFileName(fileName);
            event.setContentType(contentType);
            source.write(event.getOutputStream());
        };
        getContent().setHref(handler);
        getContent().getElement().setAttribute("download", fileName);
    }
}
