package id.netral.learning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

/** A modest line that shows how far something is. */
final class ProgressLine extends Composite<Div> {

    private static final int FULL = 100;

    /** The share is cut to 0..1; the label says what is measured, for those who do not see the line. */
    ProgressLine(double share, String label) {
        var percent = Math.round(Math.clamp(share, 0, 1) * FULL);
        var filled = new Div();
        filled.getStyle().set("width", percent + "%");
        getContent().add(filled);
        getContent().addClassName("progress-line");
        var element = getContent().getElement();
        element.setAttribute("role", "progressbar");
        element.setAttribute("aria-label", label);
        element.setAttribute("aria-valuemin", "0");
        element.setAttribute("aria-valuemax", "100");
        element.setAttribute("aria-valuenow", Long.toString(percent));
    }
}
