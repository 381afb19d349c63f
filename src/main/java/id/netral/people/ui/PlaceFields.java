package id.netral.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import id.netral.people.UnitId;
import id.netral.people.UnitReference;
import java.util.List;

/** Unit and position of a post. */
final class PlaceFields extends Composite<Div> {

    private static final int LONGEST = 200;

    private final List<UnitReference> units;
    private final ComboBox<UnitReference> unit;
    private final TextField position = new TextField(getTranslation("roster.column.position"));

    PlaceFields(List<UnitReference> units) {
        this.units = units;
        this.unit = UnitPicker.of(getTranslation("roster.column.unit"), units);
        unit.setRequiredIndicatorVisible(true);
        position.setMaxLength(LONGEST);
        getContent().addClassName("change-form");
        getContent().add(unit, position);
    }

    PlaceFields showing(UnitId chosen, String words) {
        UnitPicker.choose(unit, units, chosen);
        position.setValue(words);
        return this;
    }

    /** The unit; throws {@link id.netral.common.RefusedException} when none is chosen. */
    UnitId unit() {
        return UnitPicker.require(unit);
    }

    String position() {
        return position.getValue();
    }
}
