package id.netral.people.ui;

import com.vaadin.flow.component.UI;
import id.netral.people.UnitReference;
import id.netral.people.history.EmployeeChanges;
import java.time.LocalDate;
import java.util.List;

/** Asks for a new employee. */
final class HireDialog {

    private final ChangeDialog dialog;

    HireDialog(EmployeeChanges changes, List<UnitReference> units, LocalDate today, Runnable done) {
        var texts = UI.getCurrent();
        var data = new PersonalDataForm();
        var place = new PlaceFields(units);
        dialog = new ChangeDialog(
                        texts.getTranslation("employee.hire"),
                        texts.getTranslation("employee.hire-text"),
                        today,
                        effective -> changes.hire(data.data(), place.unit(), place.position(), effective),
                        done,
                        data,
                        place)
                .dayCalled(texts.getTranslation("employee.hire-day"), "");
    }

    void open() {
        dialog.open();
    }
}
