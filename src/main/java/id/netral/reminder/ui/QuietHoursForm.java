package id.netral.reminder.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.timepicker.TimePicker;
import id.netral.common.ui.Notices;
import id.netral.messaging.QuietHours;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.format.TextStyle;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** When no mail leaves. */
final class QuietHoursForm extends Composite<Section> {

    private static final Duration STEP = Duration.ofMinutes(30);

    private final TimePicker begins = new TimePicker(getTranslation("reminder.settings.quiet-from"));
    private final TimePicker ends = new TimePicker(getTranslation("reminder.settings.quiet-until"));
    private final CheckboxGroup<DayOfWeek> days = new CheckboxGroup<>();

    /** The callback is given hours whose reading may throw a refusal. */
    QuietHoursForm(QuietHours hours, Consumer<Supplier<QuietHours>> save) {
        begins.setStep(STEP);
        begins.setValue(hours.begins());
        ends.setStep(STEP);
        ends.setValue(hours.ends());
        days.setLabel(getTranslation("reminder.settings.quiet-days"));
        days.setItems(DayOfWeek.values());
        days.setItemLabelGenerator(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, getLocale()));
        days.setValue(hours.days());
        var store = new Button(getTranslation("reminder.settings.save"), event -> submit(save));
        store.addThemeVariants(ButtonVariant.PRIMARY);
        var lead = new Paragraph(getTranslation("reminder.settings.quiet-lead"));
        lead.addClassName("meta");
        var times = new Div(begins, ends);
        times.addClassName("reminder-foot");
        getContent().addClassNames("card", "stack");
        getContent().add(new H2(getTranslation("reminder.settings.quiet")), lead, times, days, store);
    }

    private void submit(Consumer<Supplier<QuietHours>> save) {
        if (begins.isInvalid() || ends.isInvalid() || begins.isEmpty() || ends.isEmpty()) {
            Notices.error(getTranslation("reminder.settings.incomplete"));
            return;
        }
        save.accept(() -> new QuietHours(begins.getValue(), ends.getValue(), days.getValue()));
    }
}
