package id.netral.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.netral.common.RefusedException;
import id.netral.common.ui.Notices;
import id.netral.people.UnitOfficers;
import id.netral.people.UnitReference;
import id.netral.people.history.EmployeeRecord;
import java.util.List;

/** Asks which unit an HR officer looks after. */
final class EntrustDialog extends Composite<Dialog> {

    private final ComboBox<UnitReference> unit;
    private final transient UnitOfficers officers;
    private final transient EmployeeRecord person;
    private final transient Runnable done;

    EntrustDialog(UnitOfficers officers, EmployeeRecord person, List<UnitReference> units, Runnable done) {
        this.officers = officers;
        this.person = person;
        this.done = done;
        unit = UnitPicker.of(getTranslation("officer.unit"), units);
        unit.setHelperText(getTranslation("officer.unit-help"));
        if (person.entrusted() != null) {
            UnitPicker.choose(unit, units, person.entrusted().id());
        }
        var form = new Div(new Paragraph(getTranslation("officer.text")), unit);
        form.addClassName("change-form");
        var dialog = getContent();
        dialog.addClassName("change-dialog");
        dialog.setHeaderTitle(getTranslation("employee.entrust"));
        dialog.add(form);
        var save = new Button(getTranslation("change.save"), event -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(new Button(getTranslation("change.cancel"), event -> dialog.close()), save);
    }

    private void save() {
        try {
            if (unit.isEmpty()) {
                officers.withdraw(person.id());
            } else {
                officers.entrust(person.id(), UnitPicker.require(unit));
            }
        } catch (RefusedException e) {
            Notices.refusal(e);
            return;
        }
        getContent().close();
        Notices.success(getTranslation("change.done"));
        done.run();
    }

    void open() {
        getContent().open();
    }
}
