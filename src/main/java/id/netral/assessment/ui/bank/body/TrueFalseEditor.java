package id.netral.assessment.ui.bank.body;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import id.netral.question.QuestionBody;
import id.netral.question.QuestionBody.Choice;
import id.netral.question.QuestionDefinition.Option;
import java.util.List;

/** Whether the statement in the stem is true. */
final class TrueFalseEditor extends BodyEditor {

    private final Choice before;
    private final RadioButtonGroup<Boolean> answer = new RadioButtonGroup<>();

    TrueFalseEditor(Choice choice, Runnable changed) {
        before = choice;
        answer.setLabel(getTranslation("bank.part.answer"));
        answer.setItems(true, false);
        answer.setItemLabelGenerator(value -> getTranslation(value ? "player.true" : "player.false"));
        answer.setValue(choice.options().getFirst().correct());
        BodyFields.telling(answer, changed);
        getContent().add(answer);
    }

    @Override
    public QuestionBody read() {
        var isTrue = Boolean.TRUE.equals(answer.getValue());
        var options = before.options();
        return new Choice(
                before.type(),
                List.of(
                        new Option("", isTrue, options.getFirst().feedback()),
                        new Option("", !isTrue, options.getLast().feedback())),
                before.credit());
    }
}
