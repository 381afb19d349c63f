package id.netral.assessment.ui.bank;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import id.netral.assessment.bank.LinkedQuestion;
import id.netral.assessment.bank.QuestionReuse;

/** Which question this one follows, or which modules have it by reference; not to be seen when there is neither. */
final class SharedQuestionCard extends Composite<Section> {

    SharedQuestionCard(QuestionReuse reuse, long question) {
        getContent().addClassNames("card", "stack");
        var origin = reuse.origin(question);
        var uses = reuse.usedIn(question);
        setVisible(origin.isPresent() || !uses.isEmpty());
        if (isVisible()) {
            getContent().add(new H2(getTranslation("bank.shared")));
        }
        origin.ifPresent(one -> getContent().add(new Paragraph(getTranslation("bank.shared.follows")), list(one)));
        if (!uses.isEmpty()) {
            getContent()
                    .add(
                            new Paragraph(getTranslation("bank.shared.used-in", uses.size())),
                            list(uses.toArray(LinkedQuestion[]::new)));
        }
    }

    private UnorderedList list(LinkedQuestion... questions) {
        var list = new UnorderedList();
        for (var one : questions) {
            list.add(new ListItem(new Anchor(
                    BankPaths.question(one.id()), getTranslation("bank.shared.in", one.moduleTitle(), one.code()))));
        }
        return list;
    }
}
