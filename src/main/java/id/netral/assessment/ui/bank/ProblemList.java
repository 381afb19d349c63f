package id.netral.assessment.ui.bank;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What keeps a question from being saved, said aloud when it appears. */
final class ProblemList extends Composite<Div> {

    ProblemList() {
        getContent().addClassNames("card", "bank-problems");
        getContent().getElement().setAttribute("role", "alert");
        getContent().setVisible(false);
    }

    /** Shows the sentences; none hides the list. */
    void show(String lead, List<String> sentences) {
        getContent().removeAll();
        getContent().setVisible(!lead.isEmpty());
        var list = new UnorderedList();
        sentences.forEach(sentence -> list.add(new ListItem(sentence)));
        getContent().add(new Paragraph(lead), list);
        if (!lead.isEmpty()) {
            getContent().scrollIntoView();
        }
    }

    void clear() {
        show("", List.of());
    }
}
