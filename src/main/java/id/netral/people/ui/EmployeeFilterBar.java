package id.netral.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.netral.people.EmployeeFilter;
import id.netral.people.UnitReference;
import java.util.List;

/** Whom to show. */
final class EmployeeFilterBar extends Composite<Div> {

    private static final int TYPING = 350;
    private static final int LONGEST = 100;

    private final TextField text = new TextField(getTranslation("employees.search"));
    private final ComboBox<UnitReference> unit = new ComboBox<>(getTranslation("roster.column.unit"));

    EmployeeFilterBar(List<UnitReference> units, Runnable changed) {
        text.setPlaceholder(getTranslation("employees.search-hint"));
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setMaxLength(LONGEST);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(TYPING);
        text.addValueChangeListener(event -> tell(event.isFromClient(), changed));
        unit.setItems(units);
        unit.setItemLabelGenerator(UnitReference::name);
        unit.setPlaceholder(getTranslation("employees.all-units"));
        unit.setClearButtonVisible(true);
        unit.setVisible(units.size() > 1);
        unit.addValueChangeListener(event -> tell(event.isFromClient(), changed));
        getContent().addClassName("filter-bar");
        getContent().add(text, unit);
    }

    // what the address set need not be told back to it
    private static void tell(boolean byPerson, Runnable changed) {
        if (byPerson) {
            changed.run();
        }
    }

    /** Shows a filter; a unit that is not on offer is taken as not chosen. */
    void show(EmployeeFilter filter, List<UnitReference> units) {
        text.setValue(filter.text());
        unit.setValue(units.stream()
                .filter(reference -> reference.id().equals(filter.unit()))
                .findFirst()
                .orElse(null));
    }

    EmployeeFilter filter() {
        return new EmployeeFilter(
                text.getValue(), unit.getOptionalValue().map(UnitReference::id).orElse(null));
    }
}
