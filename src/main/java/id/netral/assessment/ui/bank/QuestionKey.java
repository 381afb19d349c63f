package id.netral.assessment.ui.bank;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.netral.question.QuestionDefinition;

/** What is right, what each choice is told, and the explanation. Texts are shown as they were written, never as markup. */
@StyleSheet("context://css/result.css")
final class QuestionKey extends Composite<Div> {

    QuestionKey(QuestionDefinition question) {
        var list = new UnorderedList();
        list.addClassName("reviewed-options");
        KeyLine.of(this, question.body()).forEach(line -> list.add(item(line)));
        var feedback = new Paragraph(question.feedback());
        feedback.addClassName("reviewed-feedback");
        getContent().addClassName("stack");
        getContent().add(list, feedback);
    }

    private ListItem item(KeyLine line) {
        var icon = line.right() ? VaadinIcon.CHECK_CIRCLE.create() : VaadinIcon.CIRCLE_THIN.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        var words = new Div(new Span(line.text()));
        var notes = new Div();
        notes.addClassName("reviewed-notes");
        if (line.right()) {
            notes.add(new Span(getTranslation("result.key")));
        }
        var feedback = line.feedback();
        if (feedback != null) {
            notes.add(new Paragraph(feedback));
        }
        words.add(notes);
        var item = new ListItem(icon, words);
        item.addClassName(line.right() ? "right" : "other");
        return item;
    }
}
