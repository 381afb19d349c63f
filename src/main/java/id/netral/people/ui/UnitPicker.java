package id.netral.people.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import id.netral.common.RefusedException;
import id.netral.people.UnitId;
import id.netral.people.UnitReference;
import java.util.List;
import java.util.Optional;

/** Makes fields in which one unit is chosen by its path. */
final class UnitPicker {

    private UnitPicker() {}

    static ComboBox<UnitReference> of(String label, List<UnitReference> units) {
        var picker = new ComboBox<UnitReference>(label);
        picker.setItems(units);
        picker.setItemLabelGenerator(UnitReference::name);
        picker.setClearButtonVisible(true);
        picker.addClassName("unit-picker");
        return picker;
    }

    /** The unit chosen; throws {@link RefusedException} {@code change.unit-missing} when none is. */
    static UnitId require(ComboBox<UnitReference> picker) {
        return Optional.ofNullable(picker.getValue())
                .map(UnitReference::id)
                .orElseThrow(() -> new RefusedException("change.unit-missing"));
    }

    static void choose(ComboBox<UnitReference> picker, List<UnitReference> units, UnitId unit) {
        units.stream()
                .filter(reference -> reference.id().equals(unit))
                .findFirst()
                .ifPresent(picker::setValue);
    }
}
