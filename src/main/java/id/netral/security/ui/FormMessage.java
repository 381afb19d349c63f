package id.netral.security.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

/** One sentence above a form; screen readers say it at once when it is bad news. */
final class FormMessage extends Composite<Div> {

    FormMessage(String text, boolean good) {
        getContent().setText(text);
        getContent().addClassNames("form-message", good ? "form-message-good" : "form-message-bad");
        getContent().getElement().setAttribute("role", good ? "status" : "alert");
    }

    void setText(String text) {
        getContent().setText(text);
    }
}
