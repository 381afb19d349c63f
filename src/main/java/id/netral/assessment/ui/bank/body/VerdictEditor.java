package id.netral.assessment.ui.bank.body;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import id.netral.question.QuestionBody;
import id.netral.question.QuestionBody.VerdictAndReason;
import id.netral.question.Verdict;

/** A verdict and the one right reason for it. */
final class VerdictEditor extends BodyEditor {

    private final RadioButtonGroup<Verdict> verdict = new RadioButtonGroup<>();
    private final OptionRows reasons;

    VerdictEditor(VerdictAndReason body, Runnable changed) {
        verdict.setLabel(getTranslation("bank.verdict"));
        verdict.setItems(Verdict.values());
        verdict.setItemLabelGenerator(value -> getTranslation("verdict." + value));
        verdict.setValue(body.verdict());
        BodyFields.telling(verdict, changed);
        reasons = new OptionRows(body.reasons(), true, getTranslation("bank.add.reason"), changed);
        getContent().add(verdict, new H3(getTranslation("bank.reasons")), reasons);
    }

    @Override
    public QuestionBody read() {
        return new VerdictAndReason(verdict.getValue(), reasons.read());
    }
}
