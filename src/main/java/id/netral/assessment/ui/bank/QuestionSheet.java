package id.netral.assessment.ui.bank;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.netral.question.QuestionDefinition;
import org.springframework.modulith.NamedInterface;

/** A question to be read before it is let through: its text, what it offers, the key, and what is said afterwards. */
@NamedInterface("sheet")
public final class QuestionSheet extends Composite<Div> {

    /** Holds the key: only for those who write and review. */
    public QuestionSheet(QuestionDefinition question) {
        var stem = new Paragraph(question.stem());
        stem.addClassName("bank-strong");
        getContent().addClassNames("stack", "question-sheet");
        getContent().add(stem, new QuestionKey(question));
    }
}
