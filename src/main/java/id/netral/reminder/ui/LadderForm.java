package id.netral.reminder.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.netral.common.Formats;
import id.netral.common.ui.DatePickers;
import id.netral.common.ui.Notices;
import id.netral.reminder.Audience;
import id.netral.reminder.Ladder;
import id.netral.reminder.PlannedLadder;
import id.netral.reminder.ReminderStep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The ladder, step by step, and the day from which it holds. */
final class LadderForm extends Composite<Section> {

    /** Takes what was entered; reading the ladder may throw a refusal. */
    @FunctionalInterface
    interface Save {
        void save(Supplier<Ladder> ladder, LocalDate effectiveOn);
    }

    private final Div rows = new Div();
    private final List<LadderStepRow> steps = new ArrayList<>();
    private final DatePicker effectiveOn = DatePickers.create(getTranslation("reminder.settings.effective"));
    private final transient Save save;

    LadderForm(Ladder ladder, Optional<PlannedLadder> planned, LocalDate today, Save save) {
        this.save = save;
        rows.addClassName("stack");
        effectiveOn.setMin(today);
        effectiveOn.getI18n().setMinErrorMessage(getTranslation("reminder.ladder.past"));
        effectiveOn.setValue(today);
        effectiveOn.setRequiredIndicatorVisible(true);
        var add = new Button(
                getTranslation("reminder.settings.add-step"),
                VaadinIcon.PLUS.create(),
                event -> add(new ReminderStep(Audience.PERSON, -1)));
        var store = new Button(getTranslation("reminder.settings.save"), event -> submit());
        store.addThemeVariants(ButtonVariant.PRIMARY);
        var lead = new Paragraph(getTranslation("reminder.settings.ladder-lead"));
        lead.addClassName("meta");
        var foot = new Div(effectiveOn, store);
        foot.addClassName("reminder-foot");
        getContent().addClassNames("card", "stack");
        getContent().add(new H2(getTranslation("reminder.settings.ladder")), lead, rows, add, foot);
        ladder.steps().forEach(this::add);
        planned.ifPresent(next -> getContent().add(new Paragraph(words(next))));
    }

    private String words(PlannedLadder planned) {
        var date = Formats.date(planned.effectiveOn(), getLocale());
        return planned.ladder().steps().isEmpty()
                ? getTranslation("reminder.settings.planned-none", date)
                : getTranslation(
                        "reminder.settings.planned",
                        date,
                        planned.ladder().steps().stream()
                                .map(step -> getTranslation("reminder.audience." + step.audience()) + " "
                                        + StepWords.of(this, step))
                                .collect(Collectors.joining("; ")));
    }

    private void add(ReminderStep step) {
        var row = new LadderStepRow(step, this::remove);
        steps.add(row);
        rows.add(row);
    }

    private void remove(LadderStepRow row) {
        steps.remove(row);
        rows.remove(row);
    }

    private void submit() {
        var day = effectiveOn.getValue();
        if (day == null || effectiveOn.isInvalid() || steps.stream().anyMatch(LadderStepRow::isInvalid)) {
            Notices.error(getTranslation("reminder.settings.incomplete"));
            return;
        }
        save.save(() -> new Ladder(steps.stream().map(LadderStepRow::step).toList()), day);
    }
}
