package id.netral.people.ui.roster;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** A part of a screen with its title and one line that explains it. */
final class ListSection extends Composite<Section> {

    ListSection(String title, String lead, Component... content) {
        var explanation = new Paragraph(lead);
        explanation.addClassName("meta");
        getContent().addClassName("stack");
        getContent().add(new H2(title), explanation);
        getContent().add(content);
    }
}
