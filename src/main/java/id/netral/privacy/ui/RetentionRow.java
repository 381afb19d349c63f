package id.netral.privacy.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import id.netral.privacy.RetentionKind;
import id.netral.privacy.RetentionPeriod;

/** One kind of data: how long it is kept, and what the next night would erase. */
final class RetentionRow extends Composite<Div> {

    /** Counts without changing anything. */
    @FunctionalInterface
    interface Preview {
        RetentionPeriod of(RetentionKind kind, int months);
    }

    /** Keeps the kind for so many months. */
    @FunctionalInterface
    interface Save {
        void months(RetentionKind kind, int months);
    }

    private final IntegerField months = new IntegerField(getTranslation("retention.months"));
    private final Paragraph due = new Paragraph();

    RetentionRow(RetentionPeriod period, Preview preview, Save save) {
        var kind = period.kind();
        var name = getTranslation("retention.kind." + kind.name());
        var range = getTranslation("retention.range", kind.least(), kind.most());
        months.setMin(kind.least());
        months.setMax(kind.most());
        months.setStepButtonsVisible(true);
        months.setValue(period.months());
        months.setHelperText(getTranslation("retention.usual", kind.usual()));
        months.setAriaLabel(getTranslation("retention.months-of", name));
        months.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(range)
                .setMinErrorMessage(range)
                .setMaxErrorMessage(range));
        months.addValueChangeListener(event -> {
            if (valid()) {
                show(preview.of(kind, event.getValue()));
            }
        });
        var button = new Button(getTranslation("retention.save"), event -> {
            if (valid()) {
                save.months(kind, months.getValue());
            }
        });
        button.setAriaLabel(getTranslation("retention.save-of", name));
        due.addClassName("meta");
        due.getElement().setAttribute("role", "status");
        show(period);
        var explained = new Paragraph(getTranslation("retention.what." + kind.name()));
        getContent().addClassNames("card", "stack");
        getContent().add(new H2(name), explained, months, due, button);
    }

    private boolean valid() {
        return !months.isInvalid() && months.getValue() != null;
    }

    private void show(RetentionPeriod period) {
        due.setText(getTranslation(period.due() == 0 ? "retention.due-none" : "retention.due", period.due()));
    }
}
