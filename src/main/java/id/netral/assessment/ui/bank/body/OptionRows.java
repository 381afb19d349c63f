package id.netral.assessment.ui.bank.body;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import id.netral.question.QuestionDefinition.Option;
import java.util.List;

/** Options with their key and feedback. Where only one may be right, marking one takes the mark from the others. */
final class OptionRows extends Composite<Div> {

    private final RowList<Row> rows;
    private final boolean one;
    private final transient Runnable changed;

    OptionRows(List<Option> options, boolean one, String add, Runnable changed) {
        this.one = one;
        this.changed = changed;
        rows = new RowList<>(add, () -> new Row(new Option("", false, null)), changed);
        options.forEach(option -> rows.add(new Row(option)));
        getContent().add(rows);
    }

    List<Option> read() {
        return rows.rows().stream().map(Row::read).toList();
    }

    private void marked(Row row) {
        if (one && row.correct.getValue()) {
            rows.rows().stream().filter(other -> other != row).forEach(other -> other.correct.setValue(false));
        }
        changed.run();
    }

    private final class Row extends Div {

        private final Checkbox correct = new Checkbox(getTranslation("bank.correct"));
        private final TextArea text;
        private final TextArea feedback;

        Row(Option option) {
            text = BodyFields.text(getTranslation("bank.option"), option.text(), changed);
            feedback = BodyFields.text(
                    getTranslation("bank.option-feedback"), BodyFields.orEmpty(option.feedback()), changed);
            correct.setValue(option.correct());
            correct.addValueChangeListener(event -> marked(this));
            add(text, correct, feedback);
        }

        Option read() {
            return new Option(text.getValue().strip(), correct.getValue(), BodyFields.orNull(feedback.getValue()));
        }
    }
}
