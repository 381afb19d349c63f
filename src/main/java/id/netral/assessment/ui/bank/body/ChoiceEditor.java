package id.netral.assessment.ui.bank.body;

import com.vaadin.flow.component.select.Select;
import id.netral.question.QuestionBody;
import id.netral.question.QuestionBody.Choice;
import id.netral.question.QuestionBody.Credit;
import id.netral.question.QuestionDefinition.Type;

/** Options of which one or several are right. */
final class ChoiceEditor extends BodyEditor {

    private final Type type;
    private final OptionRows options;
    private final Select<Credit> credit;

    ChoiceEditor(Choice choice, Runnable changed) {
        type = choice.type();
        options = new OptionRows(choice.options(), type == Type.SINGLE, getTranslation("bank.add.option"), changed);
        credit = BodyFields.credit(choice.credit(), changed);
        getContent().add(options);
        if (type == Type.MULTIPLE) {
            getContent().add(credit);
        }
    }

    @Override
    public QuestionBody read() {
        return new Choice(type, options.read(), credit.getValue());
    }
}
