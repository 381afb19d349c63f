package id.netral.reporting.ui.statistics;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.io.Serial;
import java.util.Locale;

/** A share as a bar. The figure beside it says the same, so it is hidden from screen readers. */
final class ShareBar extends Composite<Span> {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Of a share, 0 to 1. */
    ShareBar(double share) {
        var part = new Span();
        part.getStyle().set("inline-size", String.format(Locale.ROOT, "%.1f%%", share * 100));
        getContent().addClassName("stats-bar");
        getContent().getElement().setAttribute("aria-hidden", "true");
        getContent().add(part);
    }
}
