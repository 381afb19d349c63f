package id.netral.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** Head of a screen: one title, one line that says what the screen is for, and its main actions. */
public final class PageHeader extends Composite<Header> {

    /** The lead may be empty. */
    public PageHeader(String title, String lead, Component... actions) {
        getContent().addClassName("page-header");
        var words = new Div(new H1(title));
        if (!lead.isBlank()) {
            words.add(new Paragraph(lead));
        }
        getContent().add(words);
        if (actions.length > 0) {
            var bar = new Div(actions);
            bar.addClassName("page-header-actions");
            getContent().add(bar);
        }
    }
}
