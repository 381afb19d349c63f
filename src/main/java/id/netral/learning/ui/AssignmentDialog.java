package id.netral.learning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.binder.Binder;
import id.netral.catalog.ModuleId;
import id.netral.catalog.ModuleReference;
import id.netral.common.ui.DatePickers;
import id.netral.people.UnitId;
import id.netral.people.UnitReference;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks which module, of whom, until when. */
final class AssignmentDialog extends Composite<Dialog> {

    /** Takes what was chosen; true closes the dialog. */
    @FunctionalInterface
    interface Save {
        boolean assign(ModuleId module, @Nullable UnitId unit, @Nullable LocalDate dueOn);
    }

    private enum Whom {
        ALL,
        UNIT
    }

    private final ComboBox<ModuleReference> module = new ComboBox<>();
    private final RadioButtonGroup<Whom> whom = new RadioButtonGroup<>();
    private final ComboBox<UnitReference> unit = new ComboBox<>();
    private final DatePicker dueOn = DatePickers.create(getTranslation("assignment.due-on"));
    private final Binder<Object> binder = new Binder<>();
    private final transient Save save;

    AssignmentDialog(List<ModuleReference> modules, List<UnitReference> units, LocalDate today, Save save) {
        this.save = save;
        module.setLabel(getTranslation("assignment.module"));
        module.setItems(modules);
        module.setItemLabelGenerator(ModuleReference::title);
        whom.setLabel(getTranslation("assignment.whom"));
        whom.setItems(Whom.values());
        whom.setItemLabelGenerator(
                choice -> getTranslation(choice == Whom.ALL ? "assignment.all" : "assignment.one-unit"));
        whom.setValue(Whom.ALL);
        whom.addValueChangeListener(event -> unit.setVisible(event.getValue() == Whom.UNIT));
        unit.setLabel(getTranslation("assignment.unit"));
        unit.setItems(units);
        unit.setItemLabelGenerator(UnitReference::name);
        unit.setVisible(false);
        dueOn.setHelperText(getTranslation("assignment.due-help"));
        dueOn.setMin(today);
        dueOn.getI18n().setMinErrorMessage(getTranslation("date-picker.too-early"));
        dueOn.setClearButtonVisible(true);
        bind();
        layOut();
    }

    // the binder only judges the fields; what was chosen is read from them
    private void bind() {
        binder.forField(module)
                .asRequired(getTranslation("assignment.module-missing"))
                .bind(any -> null, (any, value) -> {});
        binder.forField(unit)
                .withValidator(
                        value -> whom.getValue() == Whom.ALL || value != null,
                        getTranslation("assignment.unit-missing"))
                .bind(any -> null, (any, value) -> {});
        binder.forField(dueOn).bind(any -> null, (any, value) -> {});
    }

    private void layOut() {
        var dialog = getContent();
        dialog.setHeaderTitle(getTranslation("assignment.add"));
        var form = new Div(module, whom, unit, dueOn);
        form.addClassNames("stack", "assignment-form");
        dialog.add(form);
        var cancel = new Button(getTranslation("assignment.cancel"), event -> dialog.close());
        var confirm = new Button(getTranslation("assignment.save"), event -> submit());
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(cancel, confirm);
    }

    private void submit() {
        var chosen = module.getValue();
        if (!binder.validate().isOk() || chosen == null) {
            return;
        }
        var whose = whom.getValue() == Whom.UNIT ? unit.getValue().id() : null;
        if (save.assign(chosen.id(), whose, dueOn.getValue())) {
            getContent().close();
        }
    }

    void open() {
        getContent().open();
    }
}
