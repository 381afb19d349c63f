package id.netral.assessment.ui.bank.change;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import id.netral.assessment.bank.QuestionRound;
import id.netral.assessment.ui.bank.BankPaths;

/** How many were let in at once, and why the others were not. */
final class RoundOutcome extends Composite<Section> {

    RoundOutcome(QuestionRound.Done done) {
        getContent().addClassNames("card", "stack");
        getContent().getElement().setAttribute("role", "status");
        getContent().add(new H2(getTranslation("bank.changes.approved", done.approved())));
        if (!done.left().isEmpty()) {
            var list = new UnorderedList();
            done.left().forEach(left -> list.add(line(left)));
            getContent()
                    .add(
                            new Paragraph(getTranslation(
                                    "bank.changes.left", done.left().size())),
                            list);
        }
    }

    private ListItem line(QuestionRound.Left left) {
        var change = left.change();
        var name = new Anchor(
                BankPaths.change(change.id()),
                change.definition().code() + " – " + change.definition().stem());
        return new ListItem(
                name, new Div(getTranslation(left.key(), left.arguments().toArray())));
    }
}
