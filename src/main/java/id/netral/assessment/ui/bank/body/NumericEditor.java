package id.netral.assessment.ui.bank.body;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import id.netral.question.QuestionBody;
import id.netral.question.QuestionBody.Numeric;
import java.math.BigDecimal;
import java.util.Objects;

/** A number, how far an answer may be off, and its unit. */
final class NumericEditor extends BodyEditor {

    private static final int LONGEST_UNIT = 30;

    private final BigDecimalField value = new BigDecimalField(getTranslation("bank.value"));
    private final BigDecimalField tolerance = new BigDecimalField(getTranslation("bank.part.tolerance"));
    private final TextField unit;
    private final Binder<Object> binder = new Binder<>();

    NumericEditor(Numeric numeric, Runnable changed) {
        value.setValue(numeric.value());
        tolerance.setValue(numeric.tolerance());
        tolerance.setHelperText(getTranslation("bank.tolerance-help"));
        unit = BodyFields.words(getTranslation("bank.unit"), BodyFields.orEmpty(numeric.unit()), LONGEST_UNIT, changed);
        BodyFields.telling(value, changed);
        BodyFields.telling(tolerance, changed);
        // the binder only judges the fields; what was written is read from them
        binder.forField(value)
                .asRequired(getTranslation("bank.number-missing"))
                .bind(any -> null, (any, written) -> {});
        binder.forField(tolerance)
                .withValidator(
                        written -> written == null || written.signum() >= 0, getTranslation("bank.fault.tolerance"))
                .bind(any -> null, (any, written) -> {});
        var fields = new Div(value, tolerance, unit);
        fields.addClassName("bank-fields");
        getContent().add(fields);
    }

    @Override
    public boolean valid() {
        return binder.validate().isOk();
    }

    @Override
    public QuestionBody read() {
        return new Numeric(
                Objects.requireNonNullElse(value.getValue(), BigDecimal.ZERO),
                Objects.requireNonNullElse(tolerance.getValue(), BigDecimal.ZERO),
                BodyFields.orNull(unit.getValue()));
    }
}
