package id.netral.assessment.ui.bank.body;

import com.vaadin.flow.component.select.Select;
import id.netral.question.QuestionBody;
import id.netral.question.QuestionBody.Credit;
import id.netral.question.QuestionBody.Ordering;

/** Steps in their right order. */
final class OrderingEditor extends BodyEditor {

    private final TextRows steps;
    private final Select<Credit> credit;

    OrderingEditor(Ordering ordering, Runnable changed) {
        steps = new TextRows(ordering.steps(), getTranslation("bank.step"), getTranslation("bank.add.step"), changed);
        credit = BodyFields.credit(ordering.credit(), changed);
        getContent().add(steps, credit);
    }

    @Override
    public QuestionBody read() {
        return new Ordering(steps.read(), credit.getValue());
    }
}
