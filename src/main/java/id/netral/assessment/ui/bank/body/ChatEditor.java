package id.netral.assessment.ui.bank.body;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.netral.question.QuestionBody;
import id.netral.question.QuestionBody.Credit;
import id.netral.question.QuestionBody.MarkChat;
import id.netral.question.QuestionBody.Message;

/** Messages of a group chat, some of them against the rules. */
final class ChatEditor extends BodyEditor {

    private static final int LONGEST_SENDER = 60;
    private static final int LONGEST_TIME = 10;

    private final RowList<Row> rows;
    private final Select<Credit> credit;

    ChatEditor(MarkChat chat, Runnable changed) {
        rows = new RowList<>(
                getTranslation("bank.add.message"),
                () -> new Row(new Message("", "", "", false, null), changed),
                changed);
        chat.messages().forEach(message -> rows.add(new Row(message, changed)));
        credit = BodyFields.credit(chat.credit(), changed);
        getContent().add(rows, credit);
    }

    @Override
    public QuestionBody read() {
        return new MarkChat(rows.rows().stream().map(Row::read).toList(), credit.getValue());
    }

    private static final class Row extends Div {

        private final TextField sender;
        private final TextField time;
        private final TextArea text;
        private final Checkbox offending = new Checkbox(getTranslation("bank.offending"));
        private final TextArea feedback;

        Row(Message message, Runnable changed) {
            sender = BodyFields.words(getTranslation("bank.sender"), message.sender(), LONGEST_SENDER, changed);
            time = BodyFields.words(getTranslation("bank.time"), message.time(), LONGEST_TIME, changed);
            text = BodyFields.text(getTranslation("bank.message"), message.text(), changed);
            feedback = BodyFields.text(
                    getTranslation("bank.option-feedback"), BodyFields.orEmpty(message.feedback()), changed);
            offending.setValue(message.offending());
            BodyFields.telling(offending, changed);
            var from = new Div(sender, time);
            from.addClassName("bank-fields");
            add(from, text, offending, feedback);
        }

        Message read() {
            return new Message(
                    sender.getValue().strip(),
                    time.getValue().strip(),
                    text.getValue().strip(),
                    offending.getValue(),
                    BodyFields.orNull(feedback.getValue()));
        }
    }
}
