package id.netral.assessment.ui.bank.body;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import id.netral.question.QuestionBody;
import id.netral.question.QuestionBody.Credit;
import id.netral.question.QuestionBody.Gaps;

/** The right word for each gap of the stem, and words that fit nowhere. */
final class GapsEditor extends BodyEditor {

    private final KeyedWords before;
    private final TextRows gaps;
    private final TextRows spare;
    private final Select<Credit> credit;

    GapsEditor(Gaps body, Runnable changed) {
        before = new KeyedWords(body.gaps(), body.words());
        gaps = new TextRows(before.right(), getTranslation("bank.gap-word"), getTranslation("bank.add.gap"), changed);
        spare = new TextRows(
                before.spare(), getTranslation("bank.distractor"), getTranslation("bank.add.distractor"), changed);
        credit = BodyFields.credit(body.credit(), changed);
        getContent()
                .add(
                        new Paragraph(getTranslation("bank.gap-help")),
                        gaps,
                        new H3(getTranslation("bank.distractors")),
                        spare,
                        credit);
    }

    @Override
    public QuestionBody read() {
        var words = before.changed(gaps.read(), spare.read());
        return new Gaps(words.key(), words.words(), credit.getValue());
    }
}
