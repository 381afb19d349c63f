package id.netral.assessment.ui.bank;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.netral.assessment.bank.QuestionDetail;
import id.netral.assessment.bank.QuestionDetail.Use;
import id.netral.common.ui.StatusBadge;
import id.netral.common.ui.StatusBadge.Tone;

/** Which module versions ask the question, and how often it was drawn. */
final class UseList extends Composite<Section> {

    UseList(QuestionDetail question) {
        getContent().addClassNames("card", "stack");
        getContent().add(new H2(getTranslation("bank.uses")));
        if (question.uses().isEmpty()) {
            getContent().add(new Paragraph(getTranslation("bank.unused")));
        }
        var list = new UnorderedList();
        list.addClassName("bank-uses");
        question.uses().forEach(use -> list.add(item(use)));
        getContent().add(list);
    }

    private ListItem item(Use use) {
        var title = new Span(getTranslation("bank.use", use.title(), use.version()));
        title.addClassName("bank-strong");
        var head = new Div(title);
        head.addClassName("bank-badges");
        head.add(
                use.current()
                        ? new StatusBadge(getTranslation("bank.use.current"), Tone.GOOD)
                        : new StatusBadge(getTranslation("bank.use.former"), Tone.NEUTRAL));
        var revision = use.revision();
        var draws = new Span(
                revision == null ? getTranslation("bank.use.draws-none") : getTranslation("bank.use.draws", revision));
        var attempts = new Span(getTranslation("bank.use.attempts", use.attempts(), use.open()));
        var facts = new Div(draws, new Span(" · "), attempts);
        facts.addClassName("meta");
        return new ListItem(head, facts);
    }
}
