package id.netral.learning.ui.assignment;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import id.netral.common.RefusedException;
import id.netral.common.ui.DatePickers;
import id.netral.learning.audience.Audience;
import id.netral.learning.duty.AssignmentOrder;
import id.netral.learning.duty.AssignmentTarget;
import id.netral.learning.duty.Deadline;
import id.netral.learning.duty.Recurrence;
import java.time.LocalDate;
import java.util.Objects;

/** Asks until when; and, folded away because most leave it as it is, from when, how strictly, and whether ever again. */
final class ScheduleField extends Composite<Div> {

    private static final int YEAR = 12;

    private final RadioButtonGroup<Boolean> mandatory = new RadioButtonGroup<>();
    private final DatePicker dueOn = DatePickers.create(getTranslation("assignment.due-on"));
    private final IntegerField dueDays = new IntegerField(getTranslation("assignment.due-after"));
    private final DatePicker startsOn = DatePickers.create(getTranslation("assignment.starts-on"));
    private final DatePicker endsOn = DatePickers.create(getTranslation("assignment.ends-on"));
    private final Select<Recurrence.Kind> recurrence = new Select<>();
    private final IntegerField months = new IntegerField(getTranslation("assignment.every-months"));
    private final Checkbox whenChanged = new Checkbox(getTranslation("assignment.when-changed"), true);
    private final Checkbox earlierCounts = new Checkbox(getTranslation("assignment.earlier-counts"), true);
    private final Details more;

    ScheduleField(LocalDate today) {
        mandatory.setLabel(getTranslation("assignment.kind"));
        mandatory.setItems(true, false);
        mandatory.setItemLabelGenerator(must -> getTranslation(must ? "assignment.mandatory" : "assignment.offered"));
        mandatory.setValue(true);
        mandatory.addValueChangeListener(event -> whenChanged.setValue(event.getValue()));
        whenChanged.setHelperText(getTranslation("assignment.when-changed-help"));
        dueOn.setHelperText(getTranslation("assignment.due-help"));
        dueOn.setMin(today);
        dueOn.getI18n().setMinErrorMessage(getTranslation("date-picker.too-early"));
        dueOn.setClearButtonVisible(true);
        dueDays.setHelperText(getTranslation("assignment.due-after-help"));
        dueDays.setClearButtonVisible(true);
        startsOn.setMin(today);
        startsOn.setValue(today);
        endsOn.setHelperText(getTranslation("assignment.ends-help"));
        endsOn.setClearButtonVisible(true);
        recurrence.setLabel(getTranslation("assignment.recurrence"));
        recurrence.setItems(Recurrence.Kind.values());
        recurrence.setItemLabelGenerator(kind -> getTranslation("assignment.recurrence." + kind.name()));
        recurrence.setValue(Recurrence.Kind.NONE);
        recurrence.addValueChangeListener(event -> months.setVisible(event.getValue() == Recurrence.Kind.MONTHS));
        months.setValue(YEAR);
        months.setVisible(false);
        var folded = new Div(dueDays, startsOn, endsOn, recurrence, months, whenChanged, earlierCounts);
        folded.addClassName("stack");
        more = new Details(getTranslation("assignment.more"), folded);
        getContent().addClassName("stack");
        getContent().add(mandatory, dueOn, more);
    }

    /** Whether each field by itself makes sense; what does not says so. */
    boolean valid() {
        return !dueOn.isInvalid()
                && !dueDays.isInvalid()
                && !startsOn.isInvalid()
                && !endsOn.isInvalid()
                && !months.isInvalid();
    }

    /** Throws {@link RefusedException} {@code assignment.…} when the fields contradict each other. */
    AssignmentOrder read(AssignmentTarget target, Audience audience) {
        if (!dueOn.isEmpty() && !dueDays.isEmpty()) {
            throw new RefusedException("assignment.due-twice");
        }
        if (startsOn.isEmpty()) {
            throw new RefusedException("assignment.start-missing");
        }
        var kind = recurrence.getValue();
        return new AssignmentOrder(
                target,
                audience,
                startsOn.getValue(),
                endsOn.getValue(),
                Deadline.of(dueOn.getValue(), dueDays.getValue()),
                mandatory.getValue(),
                earlierCounts.getValue(),
                (kind == Recurrence.Kind.MONTHS
                                ? Recurrence.every(Objects.requireNonNullElse(months.getValue(), 0))
                                : Recurrence.of(kind))
                        .whenChanged(whenChanged.getValue()));
    }

    void show(AssignmentOrder order, LocalDate today) {
        mandatory.setValue(order.mandatory());
        if (order.deadline().day() != null && order.deadline().day().isBefore(today)) {
            dueOn.setMin(order.deadline().day());
        }
        dueOn.setValue(order.deadline().day());
        dueDays.setValue(order.deadline() instanceof Deadline.AfterDays(var days) ? days : null);
        startsOn.setMin(null);
        startsOn.setValue(order.startsOn());
        startsOn.setReadOnly(!order.startsOn().isAfter(today));
        endsOn.setValue(order.endsOn());
        recurrence.setValue(order.recurrence().kind());
        if (order.recurrence().kind() == Recurrence.Kind.MONTHS) {
            months.setValue(order.recurrence().months());
        }
        whenChanged.setValue(order.recurrence().whenChanged());
        earlierCounts.setValue(order.earlierCounts());
        earlierCounts.setReadOnly(true);
        more.setOpened(true);
    }
}
