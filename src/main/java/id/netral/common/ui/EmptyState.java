package id.netral.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Shown instead of an empty list: what would be here, and the next step. */
public final class EmptyState extends Composite<Div> {

    /** Next steps may be none. */
    public EmptyState(VaadinIcon icon, String title, String text, Component... nextSteps) {
        getContent().addClassName("empty-state");
        getContent().add(icon.create(), new H2(title), new Paragraph(text));
        getContent().add(nextSteps);
    }
}
