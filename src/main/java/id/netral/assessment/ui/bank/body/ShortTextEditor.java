package id.netral.assessment.ui.bank.body;

import id.netral.question.QuestionBody;
import id.netral.question.QuestionBody.ShortText;

/** The forms of a short answer that count as right. */
final class ShortTextEditor extends BodyEditor {

    private final TextRows accepted;

    ShortTextEditor(ShortText text, Runnable changed) {
        accepted = new TextRows(
                text.accepted(), getTranslation("bank.accepted"), getTranslation("bank.add.accepted"), changed);
        getContent().add(accepted);
    }

    @Override
    public QuestionBody read() {
        return new ShortText(accepted.read());
    }
}
