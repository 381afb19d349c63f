package id.netral.learning.ui.assignment;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import id.netral.common.RefusedException;
import id.netral.learning.audience.Audience;
import id.netral.learning.audience.Criterion;
import id.netral.learning.audience.PickedLists;
import id.netral.people.UnitReference;

/** Asks whom: everybody, one unit, or a rule of one's own. */
final class AudienceField extends Composite<Div> {

    private enum Whom {
        ALL,
        UNIT,
        RULE
    }

    private final RadioButtonGroup<Whom> whom = new RadioButtonGroup<>();
    private final ComboBox<UnitReference> unit = new ComboBox<>();
    private final AudienceBuilder rule;

    AudienceField(AssignmentChoices choices, PickedLists lists, Runnable changed) {
        rule = new AudienceBuilder(new CriterionEditors(choices, lists), changed);
        whom.setLabel(getTranslation("assignment.whom"));
        whom.setItems(Whom.values());
        whom.setItemLabelGenerator(choice -> switch (choice) {
            case ALL -> getTranslation(choices.agency() ? "assignment.all" : "assignment.all-yours");
            case UNIT -> getTranslation("assignment.one-unit");
            case RULE -> getTranslation("assignment.rule");
        });
        whom.setValue(Whom.ALL);
        whom.addValueChangeListener(event -> {
            arrange();
            changed.run();
        });
        unit.setLabel(getTranslation("assignment.unit"));
        unit.setItems(choices.units());
        unit.setItemLabelGenerator(UnitReference::name);
        unit.addValueChangeListener(event -> {
            unit.setInvalid(false);
            changed.run();
        });
        arrange();
        getContent().addClassName("stack");
        getContent().add(whom, unit, rule);
    }

    private void arrange() {
        unit.setVisible(whom.getValue() == Whom.UNIT);
        rule.setVisible(whom.getValue() == Whom.RULE);
    }

    /** The audience; throws {@link RefusedException} while it makes no sense. */
    Audience read() {
        return switch (whom.getValue()) {
            case ALL -> Audience.EVERYBODY;
            case UNIT -> {
                if (unit.isEmpty()) {
                    throw new RefusedException("assignment.unit-missing");
                }
                yield Audience.of(unit.getValue().id());
            }
            case RULE -> rule.read();
        };
    }

    /** Marks the field that lacks something. */
    void mark() {
        if (whom.getValue() == Whom.UNIT && unit.isEmpty()) {
            unit.setInvalid(true);
            unit.setErrorMessage(getTranslation("assignment.unit-missing"));
        }
    }

    void show(Audience audience) {
        if (audience.equals(Audience.EVERYBODY)) {
            whom.setValue(Whom.ALL);
        } else if (audience.exclusions().isEmpty()
                && audience.criteria().size() == 1
                && audience.criteria().getFirst() instanceof Criterion.InUnit in) {
            whom.setValue(Whom.UNIT);
            unit.getListDataView()
                    .getItems()
                    .filter(item -> item.id().equals(in.unit()))
                    .findFirst()
                    .ifPresent(unit::setValue);
        } else {
            whom.setValue(Whom.RULE);
            rule.show(audience);
        }
    }
}
