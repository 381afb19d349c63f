package id.netral.assessment.ui.bank.body;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import id.netral.question.QuestionBody;
import id.netral.question.QuestionBody.Credit;
import id.netral.question.QuestionBody.MarkPicture;
import id.netral.question.QuestionBody.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A picture of the module and places in it, in percent; the question's preview shows where they are. */
final class PictureEditor extends BodyEditor {

    private static final int PERCENT = 100;
    private static final int MIDDLE = 40;

    private final Select<String> picture = new Select<>();
    private final TextArea alt;
    private final RowList<Row> rows;
    private final Select<Credit> credit;

    PictureEditor(MarkPicture body, List<String> pictures, Runnable changed) {
        var offered = new ArrayList<>(pictures);
        if (!body.picture().isEmpty() && !offered.contains(body.picture())) {
            offered.add(body.picture());
        }
        picture.setLabel(getTranslation("bank.part.picture"));
        picture.setHelperText(getTranslation("bank.picture-help"));
        picture.setItems(offered);
        if (!body.picture().isEmpty()) {
            picture.setValue(body.picture());
        }
        BodyFields.telling(picture, changed);
        alt = BodyFields.text(getTranslation("bank.part.alt"), body.alt(), changed);
        rows = new RowList<>(getTranslation("bank.add.spot"), () -> new Row(BlankBody.spot(MIDDLE), changed), changed);
        body.spots().forEach(spot -> rows.add(new Row(spot, changed)));
        credit = BodyFields.credit(body.credit(), changed);
        getContent().add(picture, alt, new Paragraph(getTranslation("bank.spot-help")), rows, credit);
    }

    @Override
    public QuestionBody read() {
        return new MarkPicture(
                BodyFields.orEmpty(picture.getValue()),
                alt.getValue().strip(),
                rows.rows().stream().map(Row::read).toList(),
                credit.getValue());
    }

    private static final class Row extends Div {

        private final TextArea label;
        private final List<IntegerField> numbers;
        private final Checkbox offending = new Checkbox(getTranslation("bank.offending"));
        private final TextArea feedback;

        Row(Spot spot, Runnable changed) {
            label = BodyFields.text(getTranslation("bank.spot"), spot.label(), changed);
            numbers = List.of(
                    number("bank.spot.x", spot.x(), changed),
                    number("bank.spot.y", spot.y(), changed),
                    number("bank.spot.width", spot.width(), changed),
                    number("bank.spot.height", spot.height(), changed));
            feedback = BodyFields.text(
                    getTranslation("bank.option-feedback"), BodyFields.orEmpty(spot.feedback()), changed);
            offending.setValue(spot.offending());
            BodyFields.telling(offending, changed);
            var place = new Div();
            numbers.forEach(place::add);
            place.addClassName("bank-numbers");
            add(label, place, offending, feedback);
        }

        private IntegerField number(String key, int value, Runnable changed) {
            var field = new IntegerField(getTranslation(key));
            field.setMin(0);
            field.setMax(PERCENT);
            field.setValue(value);
            return BodyFields.telling(field, changed);
        }

        private int number(int place) {
            return Objects.requireNonNullElse(numbers.get(place).getValue(), 0);
        }

        Spot read() {
            return new Spot(
                    label.getValue().strip(),
                    number(0),
                    number(1),
                    number(2),
                    number(3),
                    offending.getValue(),
                    BodyFields.orNull(feedback.getValue()));
        }
    }
}
