package id.netral.reporting.ui.files;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import id.netral.catalog.ModuleReference;
import id.netral.people.UnitReference;
import id.netral.reporting.CompletionFilter;
import id.netral.reporting.ReportKind;
import id.netral.reporting.orders.ReportSchedule.Rhythm;
import java.io.Serial;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Which report, for whom, on which day. */
final class ScheduleForm extends Composite<Div> {

    @Serial
    private static final long serialVersionUID = 1L;

    /** What was chosen; recipients may be none. */
    record Choice(ReportKind kind, CompletionFilter filter, Rhythm rhythm, int day, List<Long> recipients) {}

    private final ReportFields fields;
    private final Select<Rhythm> rhythm = new Select<>();
    private final Select<Integer> day = new Select<>();
    private final MultiSelectComboBox<Long> recipients = new MultiSelectComboBox<>();

    ScheduleForm(
            List<ReportKind> kinds,
            List<UnitReference> units,
            List<ModuleReference> modules,
            Map<Long, String> readers,
            Consumer<Choice> chosen) {
        fields = new ReportFields(kinds, units, modules);
        setUpDays();
        recipients.setLabel(getTranslation("schedule.recipients"));
        recipients.setHelperText(getTranslation("schedule.recipients.hint"));
        recipients.setItems(readers.keySet());
        recipients.setItemLabelGenerator(account -> readers.getOrDefault(account, "?"));
        var add = new Button(getTranslation("schedule.add"), event -> chosen.accept(choice()));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassNames("card", "hr-filters", "hr-order");
        getContent().add(fields, rhythm, day, recipients, add);
    }

    /** The day in words: a weekday, or the day of the month. */
    static String dayName(Rhythm rhythm, int day, Locale locale) {
        return rhythm == Rhythm.WEEKLY
                ? DayOfWeek.of(day).getDisplayName(TextStyle.FULL, locale)
                : Integer.toString(day);
    }

    private void setUpDays() {
        rhythm.setLabel(getTranslation("schedule.rhythm"));
        rhythm.setItems(Rhythm.values());
        rhythm.setItemLabelGenerator(
                item -> getTranslation("schedule.rhythm." + item.name().toLowerCase(Locale.ROOT)));
        rhythm.addValueChangeListener(event -> showDays(event.getValue()));
        day.setLabel(getTranslation("schedule.day.label"));
        day.setItemLabelGenerator(item -> dayName(rhythm.getValue(), item, getLocale()));
        rhythm.setValue(Rhythm.WEEKLY);
    }

    private void showDays(Rhythm shown) {
        day.setItems(IntStream.rangeClosed(1, shown.lastDay()).boxed().toList());
        day.setValue(1);
    }

    private Choice choice() {
        var filter = new CompletionFilter(fields.unit(), fields.module(), null, null, null, "");
        return new Choice(fields.kind(), filter, rhythm.getValue(), day.getValue(), List.copyOf(recipients.getValue()));
    }
}
