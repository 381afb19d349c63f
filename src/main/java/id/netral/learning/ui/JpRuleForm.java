package id.netral.learning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import id.netral.catalog.pack.ActivityType;
import id.netral.common.RefusedException;
import id.netral.common.ui.DatePickers;
import id.netral.common.ui.Notices;
import id.netral.learning.jp.JpRule;
import id.netral.learning.jp.JpSettings;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Asks for a rule that begins on a day to come. */
final class JpRuleForm extends Composite<Section> {

    /** Takes what was entered; true empties the fields. */
    @FunctionalInterface
    interface Save {
        boolean add(ActivityType activity, int minutes, @Nullable BigDecimal cap, LocalDate validFrom);
    }

    private final Select<ActivityType> activity = new Select<>();
    private final IntegerField minutes = new IntegerField(getTranslation("jp-rule.minutes-label"));
    private final BigDecimalField cap = new BigDecimalField(getTranslation("jp-rule.cap-label"));
    private final DatePicker validFrom = DatePickers.create(getTranslation("jp-rule.from"));
    private final transient Save save;

    JpRuleForm(LocalDate earliest, Save save) {
        this.save = save;
        activity.setLabel(getTranslation("jp.column.activity"));
        activity.setItems(ActivityType.values());
        activity.setItemLabelGenerator(each -> getTranslation("jp.activity." + each.name()));
        minutes.setMin(JpSettings.LEAST_MINUTES);
        minutes.setMax(JpSettings.MOST_MINUTES);
        minutes.setStepButtonsVisible(true);
        minutes.setValue(JpRule.AUTHORS_MINUTES);
        var range = getTranslation("jp-rule.minutes", JpSettings.LEAST_MINUTES, JpSettings.MOST_MINUTES);
        minutes.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(range)
                .setMinErrorMessage(range)
                .setMaxErrorMessage(range));
        cap.setLocale(getLocale());
        cap.setHelperText(getTranslation("jp-rule.cap-help"));
        cap.setI18n(new BigDecimalField.BigDecimalFieldI18n()
                .setBadInputErrorMessage(getTranslation("jp-rule.cap", JpSettings.MOST_CAP)));
        validFrom.setMin(earliest);
        validFrom.getI18n().setMinErrorMessage(getTranslation("jp-rule.too-early"));
        var button = new Button(getTranslation("jp-rule.add"), event -> submit());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        var fields = new Div(activity, minutes, cap, validFrom);
        fields.addClassName("quiz-settings-fields");
        getContent().addClassNames("card", "stack", "quiz-settings");
        getContent().add(new H2(getTranslation("jp-rule.new")), fields, button);
    }

    private void submit() {
        var invalid = minutes.isInvalid() || cap.isInvalid() || validFrom.isInvalid();
        if (invalid || activity.isEmpty() || minutes.isEmpty() || validFrom.isEmpty()) {
            Notices.refusal(new RefusedException("jp-rule.incomplete"));
            return;
        }
        if (save.add(activity.getValue(), minutes.getValue(), cap.getValue(), validFrom.getValue())) {
            cap.clear();
            validFrom.clear();
        }
    }
}
