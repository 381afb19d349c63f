package id.netral.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import id.netral.common.ui.DatePickers;
import id.netral.people.UnitOfficers;
import id.netral.people.UnitReference;
import id.netral.people.history.Effective;
import id.netral.people.history.EmployeeChanges;
import id.netral.people.history.EmployeePosts;
import id.netral.people.history.EmployeeRecord;
import id.netral.people.history.PostKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Buttons for what HR can do with a person; each asks in a dialog of its own. */
final class EmployeeActions extends Composite<Div> {

    private enum Leaving {
        PENSIUN,
        PINDAH_INSTANSI,
        BERHENTI,
        WAFAT
    }

    private final transient EmployeeChanges changes;
    private final transient EmployeePosts posts;
    private final transient UnitOfficers officers;
    private final List<UnitReference> units;
    private final LocalDate today;
    private final transient Runnable changed;

    EmployeeActions(
            EmployeeChanges changes,
            EmployeePosts posts,
            UnitOfficers officers,
            List<UnitReference> units,
            LocalDate today,
            Runnable changed) {
        this.changes = changes;
        this.posts = posts;
        this.officers = officers;
        this.units = units;
        this.today = today;
        this.changed = changed;
        getContent().addClassNames("row", "unit-actions");
    }

    void of(EmployeeRecord person) {
        var bar = getContent();
        bar.removeAll();
        bar.add(button("employee.correct", () -> correct(person)));
        if (person.active()) {
            bar.add(
                    button("employee.transfer", () -> transfer(person)),
                    button("employee.add-post", () -> addPost(person)),
                    button("employee.entrust", () -> entrust(person)),
                    button("employee.leave", () -> leave(person)));
        } else {
            bar.add(button("employee.come-back", () -> comeBack(person)));
        }
    }

    private void correct(EmployeeRecord person) {
        var data = new PersonalDataForm();
        data.read(person);
        dialog(
                        "employee.correct",
                        "employee.correct-text",
                        effective -> changes.correct(person.id(), person.version(), data.data(), effective),
                        data)
                .open();
    }

    private void transfer(EmployeeRecord person) {
        var place = place(person);
        dialog(
                        "employee.transfer",
                        "employee.transfer-text",
                        effective -> changes.transfer(person.id(), place.unit(), place.position(), effective),
                        place)
                .open();
    }

    private void leave(EmployeeRecord person) {
        var how = new Select<Leaving>();
        how.setLabel(getTranslation("employee.leave-how"));
        how.setItems(Leaving.values());
        how.setItemLabelGenerator(this::words);
        how.setValue(Leaving.PENSIUN);
        dialog(
                        "employee.leave",
                        "employee.leave-text",
                        effective -> changes.leave(
                                person.id(),
                                new Effective(effective.day(), words(how.getValue()) + ": " + effective.reason())),
                        how)
                .dayCalled(getTranslation("employee.leave-day"), getTranslation("change.day-help"))
                .open();
    }

    private String words(Leaving how) {
        return getTranslation("employee.leaving." + how.name());
    }

    private void comeBack(EmployeeRecord person) {
        var place = place(person);
        dialog(
                        "employee.come-back",
                        "",
                        effective -> changes.comeBack(person.id(), place.unit(), place.position(), effective),
                        place)
                .open();
    }

    private void addPost(EmployeeRecord person) {
        var kind = new Select<PostKind>();
        kind.setLabel(getTranslation("post.kind"));
        kind.setItems(PostKind.values());
        kind.setItemLabelGenerator(value -> getTranslation("post.kind." + value.name()));
        kind.setValue(PostKind.PLT);
        var place = new PlaceFields(units);
        DatePicker last = DatePickers.create(getTranslation("post.last-day"));
        last.setHelperText(getTranslation("post.last-day-help"));
        last.setClearButtonVisible(true);
        dialog(
                        "employee.add-post",
                        "employee.add-post-text",
                        effective -> posts.add(
                                person.id(),
                                kind.getValue(),
                                place.unit(),
                                place.position(),
                                last.getValue(),
                                effective),
                        kind,
                        place,
                        last)
                .dayCalled(getTranslation("post.first-day"), "")
                .open();
    }

    private void entrust(EmployeeRecord person) {
        new EntrustDialog(officers, person, units, changed).open();
    }

    private PlaceFields place(EmployeeRecord person) {
        return new PlaceFields(units)
                .showing(person.ownUnit().id(), Objects.requireNonNullElse(person.ownPosition(), ""));
    }

    private ChangeDialog dialog(String title, String text, ChangeDialog.Change change, Component... fields) {
        return new ChangeDialog(
                getTranslation(title), text.isEmpty() ? "" : getTranslation(text), today, change, changed, fields);
    }

    private Button button(String key, Runnable action) {
        return new Button(getTranslation(key), event -> action.run());
    }
}
