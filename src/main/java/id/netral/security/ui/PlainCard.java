package id.netral.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** The card in the middle of a screen for people who are not signed in. */
final class PlainCard extends Composite<Div> {

    PlainCard(String title, String lead) {
        var mark = new Div(new Image("icons/netral.svg", ""), new Span(getTranslation("app.name")));
        mark.addClassName("sign-in-mark");
        var words = new Paragraph(lead);
        words.addClassName("meta");
        getContent().addClassNames("sign-in-card", "card", "stack");
        getContent().add(mark, new H1(title), words);
    }

    void add(Component component) {
        getContent().add(component);
    }
}
