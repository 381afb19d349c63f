package id.netral.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

/** A sentence that stays on the screen until the next try. */
public final class Refusal extends Composite<Div> {

    public Refusal() {
        getContent().addClassNames("card", "refusal");
        getContent().getElement().setAttribute("role", "alert");
        clear();
    }

    public void say(String title, String sentence) {
        var head = new Span(title);
        head.addClassName("refusal-title");
        var words = new Div(head, new Paragraph(sentence));
        getContent().removeAll();
        getContent().add(VaadinIcon.WARNING.create(), words);
        getContent().setVisible(true);
    }

    public void clear() {
        getContent().setVisible(false);
    }
}
