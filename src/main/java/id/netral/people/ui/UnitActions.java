package id.netral.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import id.netral.people.EmployeeList;
import id.netral.people.Head;
import id.netral.people.HeadAs;
import id.netral.people.UnitReference;
import id.netral.people.history.OrganisationChanges;
import id.netral.people.history.UnitFacts;
import id.netral.people.history.UnitLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Buttons for what HR can do with a unit; each asks in a dialog of its own. */
final class UnitActions extends Composite<Div> {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_CODE = 40;

    private final transient OrganisationChanges changes;
    private final transient EmployeeList employees;
    private final List<UnitReference> units;
    private final LocalDate today;
    private final transient Runnable changed;

    UnitActions(
            OrganisationChanges changes,
            EmployeeList employees,
            List<UnitReference> units,
            LocalDate today,
            Runnable changed) {
        this.changes = changes;
        this.employees = employees;
        this.units = units;
        this.today = today;
        this.changed = changed;
        getContent().addClassNames("row", "unit-actions");
    }

    void of(UnitLine unit) {
        getContent().removeAll();
        getContent()
                .add(
                        button("organisation.add-below", () -> create(unit)),
                        button("organisation.rename", () -> rename(unit)),
                        button("organisation.head", () -> appoint(unit)),
                        button("organisation.code-opd", () -> describe(unit)),
                        button("organisation.move", () -> move(unit)),
                        button("organisation.merge", () -> merge(unit)),
                        button("organisation.end", () -> end(unit)));
    }

    /** Asks for a new unit below this one, at the top with null. */
    void create(@Nullable UnitLine parent) {
        var name = name("");
        var code = code("");
        var opd = new Checkbox(getTranslation("organisation.is-opd"), parent == null);
        var title = parent == null
                ? getTranslation("organisation.add-top")
                : getTranslation("organisation.add-below-of", parent.name());
        open(
                title,
                "",
                effective -> changes.create(
                        parent == null ? null : parent.id(),
                        new UnitFacts(name.getValue(), code.getValue(), opd.getValue()),
                        effective),
                name,
                code,
                opd);
    }

    private void rename(UnitLine unit) {
        var name = name(unit.name());
        open(
                getTranslation("organisation.rename"),
                getTranslation("organisation.rename-text"),
                effective -> changes.rename(unit.id(), name.getValue(), effective),
                name);
    }

    private void appoint(UnitLine unit) {
        var person = EmployeePicker.of(getTranslation("organisation.head-who"), employees);
        person.setHelperText(getTranslation("organisation.head-help"));
        var as = new Select<HeadAs>();
        as.setLabel(getTranslation("organisation.head-as"));
        as.setItems(HeadAs.values());
        as.setItemLabelGenerator(kind -> getTranslation("organisation.as." + kind.name()));
        as.setValue(HeadAs.DEFINITIF);
        open(
                getTranslation("organisation.head-title", unit.name()),
                "",
                effective -> changes.appoint(
                        unit.id(),
                        person.getValue() == null
                                ? null
                                : new Head(person.getValue().id(), as.getValue()),
                        effective),
                person,
                as);
    }

    private void describe(UnitLine unit) {
        var code = code(Objects.requireNonNullElse(unit.code(), ""));
        var opd = new Checkbox(getTranslation("organisation.is-opd"), unit.opd());
        open(
                getTranslation("organisation.code-opd"),
                "",
                effective -> changes.describe(unit.id(), code.getValue(), opd.getValue(), effective),
                code,
                opd);
    }

    private void move(UnitLine unit) {
        var parent = UnitPicker.of(getTranslation("organisation.new-parent"), units);
        parent.setHelperText(getTranslation("organisation.new-parent-help"));
        open(
                getTranslation("organisation.move-title", unit.name()),
                getTranslation("organisation.move-text"),
                effective -> changes.move(
                        unit.id(),
                        parent.getValue() == null ? null : parent.getValue().id(),
                        effective),
                parent);
    }

    private void merge(UnitLine unit) {
        var into = UnitPicker.of(getTranslation("organisation.merge-into"), units);
        open(
                getTranslation("organisation.merge-title", unit.name()),
                getTranslation("organisation.merge-text"),
                effective -> changes.merge(unit.id(), UnitPicker.require(into), effective),
                into);
    }

    private void end(UnitLine unit) {
        open(
                getTranslation("organisation.end-title", unit.name()),
                getTranslation("organisation.end-text"),
                effective -> changes.end(unit.id(), effective));
    }

    private void open(String title, String text, ChangeDialog.Change change, Component... fields) {
        new ChangeDialog(title, text, today, change, changed, fields).open();
    }

    private Button button(String key, Runnable action) {
        return new Button(getTranslation(key), event -> action.run());
    }

    private TextField name(String value) {
        var field = new TextField(getTranslation("organisation.name"), value, "");
        field.setMaxLength(LONGEST_NAME);
        field.setRequiredIndicatorVisible(true);
        return field;
    }

    private TextField code(String value) {
        var field = new TextField(getTranslation("organisation.code"), value, "");
        field.setMaxLength(LONGEST_CODE);
        return field;
    }
}
