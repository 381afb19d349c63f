package id.netral.people.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import id.netral.people.EmployeeFilter;
import id.netral.people.EmployeeList;
import id.netral.people.EmployeeListing;

/** Makes fields in which one employee is looked up by name or number. */
final class EmployeePicker {

    private EmployeePicker() {}

    static ComboBox<EmployeeListing> of(String label, EmployeeList employees) {
        var picker = new ComboBox<EmployeeListing>(label);
        picker.setItemLabelGenerator(person -> person.name() + " · " + person.unit());
        picker.setItems(query ->
                employees
                        .page(
                                new EmployeeFilter(query.getFilter().orElse(""), null),
                                query.getOffset(),
                                query.getLimit())
                        .stream());
        picker.setClearButtonVisible(true);
        return picker;
    }
}
