package id.netral.learning.ui.assignment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import id.netral.common.ui.DatePickers;
import id.netral.learning.audience.Criterion;
import id.netral.learning.audience.PickedLists;
import id.netral.people.EmployeeKind;
import id.netral.people.UnitReference;
import id.netral.security.Role;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Makes the fields that ask for a criterion. */
final class CriterionEditors {

    private static final int MONTHS = 12;
    private static final int MOST_MONTHS = 120;

    private final AssignmentChoices choices;
    private final PickedLists lists;

    CriterionEditors(AssignmentChoices choices, PickedLists lists) {
        this.choices = choices;
        this.lists = lists;
    }

    /** Those the person may use: an officer cannot ask by people's declarations. */
    List<CriterionType> types() {
        return Arrays.stream(CriterionType.values())
                .filter(type -> type != CriterionType.SPOUSE || choices.agency())
                .toList();
    }

    CriterionEditor of(CriterionType type, Component asker, Runnable changed) {
        return switch (type) {
            case UNIT -> unit(asker, changed);
            case KIND ->
                select(
                        asker,
                        "audience.type.KIND",
                        "audience.kind.",
                        List.of(EmployeeKind.values()),
                        Criterion.OfKind::new,
                        criterion -> ((Criterion.OfKind) criterion).kind(),
                        changed);
            case ROLE ->
                select(
                        asker,
                        "audience.type.ROLE",
                        "role.",
                        List.of(Role.values()),
                        Criterion.WithRole::new,
                        criterion -> ((Criterion.WithRole) criterion).role(),
                        changed);
            case RANK -> new RankEditor(changed);
            case POSITION -> new PositionEditor(changed);
            case NEW -> months(asker, changed);
            case SINCE ->
                new FieldEditor<>(
                        DatePickers.create(asker.getTranslation("audience.since")),
                        "audience.day-missing",
                        Criterion.HiredSince::new,
                        criterion -> ((Criterion.HiredSince) criterion).day(),
                        changed);
            case PICKED -> new PickedEditor(lists, changed);
            case SPOUSE -> new PlainEditor(asker.getTranslation("audience.spouse.help"), new Criterion.SpouseStands());
            case EVERYONE -> new PlainEditor(asker.getTranslation("audience.everyone.help"), new Criterion.Everyone());
        };
    }

    private CriterionEditor unit(Component asker, Runnable changed) {
        var unit = new ComboBox<UnitReference>(asker.getTranslation("assignment.unit"));
        unit.setItems(choices.units());
        unit.setItemLabelGenerator(UnitReference::name);
        return new FieldEditor<>(
                unit,
                "assignment.unit-missing",
                chosen -> new Criterion.InUnit(chosen.id()),
                criterion -> {
                    var id = ((Criterion.InUnit) criterion).unit();
                    return new UnitReference(id, choices.unitNames().getOrDefault(id, "?"));
                },
                changed);
    }

    private CriterionEditor months(Component asker, Runnable changed) {
        var months = new IntegerField(asker.getTranslation("audience.months.label"));
        months.setValue(MONTHS);
        months.setMin(1);
        months.setMax(MOST_MONTHS);
        months.setStepButtonsVisible(true);
        return new FieldEditor<IntegerField, Integer>(
                months,
                "audience.months-missing",
                Criterion.HiredWithin::new,
                criterion -> ((Criterion.HiredWithin) criterion).months(),
                changed);
    }

    private static <T extends Enum<T>> CriterionEditor select(
            Component asker,
            String label,
            String words,
            List<T> items,
            Function<T, Criterion> made,
            Function<Criterion, T> shown,
            Runnable changed) {
        var select = new Select<T>();
        select.setLabel(asker.getTranslation(label));
        select.setItems(items);
        select.setItemLabelGenerator(item -> asker.getTranslation(words + item.name()));
        return new FieldEditor<>(select, "audience.choice-missing", made, shown, changed);
    }
}
