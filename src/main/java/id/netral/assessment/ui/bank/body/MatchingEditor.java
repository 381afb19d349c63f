package id.netral.assessment.ui.bank.body;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import id.netral.question.QuestionBody;
import id.netral.question.QuestionBody.Credit;
import id.netral.question.QuestionBody.Matching;
import id.netral.question.QuestionBody.Prompt;
import java.util.stream.IntStream;

/** Pairs, and right sides that belong to nothing. */
final class MatchingEditor extends BodyEditor {

    private final KeyedWords before;
    private final RowList<Pair> pairs;
    private final TextRows spare;
    private final Select<Credit> credit;

    MatchingEditor(Matching matching, Runnable changed) {
        before = new KeyedWords(matching.prompts().stream().map(Prompt::option).toList(), matching.options());
        pairs = new RowList<>(getTranslation("bank.add.pair"), () -> new Pair("", "", changed), changed);
        for (var place = 0; place < matching.prompts().size(); place++) {
            pairs.add(new Pair(
                    matching.prompts().get(place).text(), before.right().get(place), changed));
        }
        spare = new TextRows(
                before.spare(), getTranslation("bank.distractor"), getTranslation("bank.add.distractor"), changed);
        credit = BodyFields.credit(matching.credit(), changed);
        getContent().add(pairs, new H3(getTranslation("bank.distractors")), spare, credit);
    }

    @Override
    public QuestionBody read() {
        var rows = pairs.rows();
        var words = before.changed(rows.stream().map(Pair::right).toList(), spare.read());
        var prompts = IntStream.range(0, rows.size())
                .mapToObj(
                        place -> new Prompt(rows.get(place).left(), words.key().get(place)))
                .toList();
        return new Matching(prompts, words.words(), credit.getValue());
    }

    private static final class Pair extends Div {

        private final TextArea left;
        private final TextArea right;

        Pair(String leftText, String rightText, Runnable changed) {
            left = BodyFields.text(getTranslation("bank.left"), leftText, changed);
            right = BodyFields.text(getTranslation("bank.right"), rightText, changed);
            add(left, right);
        }

        String left() {
            return left.getValue().strip();
        }

        String right() {
            return right.getValue().strip();
        }
    }
}
